package fr.carnet.web.accounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class BackToTest {

    @ParameterizedTest
    @CsvSource({"GUARDIAN, /family/home", "HEAD, /schoollife/board", "CPE, /schoollife/board", "TEACHER, /schoollife/rolls",
            "AED, /schoollife/board", "SECRETARIAT, /schoollife/absences", "STAFF, /schoollife/punishments", "NURSE, /account/security",
            "RECTORAT, /account/security", "ENROLLING, /account/second-factor"})
    void each_role_has_its_first_page(String role, String page) {
        assertThat(BackTo.page(null, Set.of(role))).isEqualTo(page);
    }

    @Test
    void a_teacher_who_is_a_parent_begins_with_the_school() {
        assertThat(BackTo.page(null, Set.of("GUARDIAN", "TEACHER"))).isEqualTo("/schoollife/rolls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/pupil?id=AbC-_1", "/family/home", "/activation", "/establishments/services"})
    void the_page_that_was_asked_for_comes_first(String asked) {
        assertThat(BackTo.page(asked, Set.of("GUARDIAN"))).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://ailleurs.example/", "//ailleurs.example/", "/\\ailleurs.example", "/sign-in", "/family/../sign-out",
            "/family/home\r\nSet-Cookie: a=b", "javascript:alert(1)", "/sign-out"})
    void nothing_that_leads_elsewhere_is_followed(String asked) {
        assertThat(BackTo.page(asked, Set.of("GUARDIAN"))).isEqualTo("/family/home");
    }
}
