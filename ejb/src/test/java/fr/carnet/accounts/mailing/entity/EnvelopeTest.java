package fr.carnet.accounts.mailing.entity;

import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** ED-131, ED-133: who shares an envelope. */
class EnvelopeTest {

    private static final List<String> HOME = List.of("12 rue des Œillets", "99000 Villefictive");

    @Test
    void two_parents_who_live_together_share_an_envelope_however_the_address_is_written() {
        List<Envelope> envelopes = Envelope.of(List.of(person(1, HOME), person(2, List.of("12 RUE DES ŒILLETS", "99000 VILLEFICTIVE"))));

        assertThat(envelopes).singleElement().satisfies(one -> assertThat(one.names()).containsExactly("Parent 1", "Parent 2"));
    }

    @Test
    void two_separated_parents_get_two_envelopes() {
        assertThat(Envelope.of(List.of(person(1, HOME), person(2, List.of("3 quai Fictif", "99000 Villefictive"))))).hasSize(2);
    }

    @Test
    void people_without_an_address_never_share_one() {
        assertThat(Envelope.of(List.of(person(1, List.of()), person(2, List.of())))).hasSize(2).allMatch(Envelope::isByHand);
    }

    @Test
    void the_pages_of_an_envelope_follow_one_another_wherever_their_people_stood() {
        List<Envelope> envelopes = Envelope.of(List.of(person(1, HOME), person(2, List.of("99000 Villefictive")), person(3, HOME)));

        assertThat(envelopes.stream().map(Envelope::names)).containsExactly(List.of("Parent 1", "Parent 3"), List.of("Parent 2"));
    }

    private static Correspondent person(long id, List<String> address) {
        return new Correspondent(new Addressee(Kind.GUARDIAN, id, 1), "PERSONNE_ID " + id, Standing.WAITING, "Parent " + id, null, address, List.of("Lou"));
    }
}
