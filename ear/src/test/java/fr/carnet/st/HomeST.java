package fr.carnet.st;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first page, before anybody has said who they are. */
@Story
class HomeST {

    @Test
    void anybody_reads_what_the_service_is(Browser browser) {
        browser.go("/").reads("Se connecter").reads("Activer mon compte").picture("home");
        assertThat(browser.title()).isNotBlank();
        Accessibility.check(browser);
    }
}
