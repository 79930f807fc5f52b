package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.entity.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import static org.assertj.core.api.Assertions.assertThat;

/** What a mailbox or a telephone may show to whoever looks. */
class NoticeWordingTest {

    private final NoticeWording wording = new NoticeWording();

    @Test
    void a_message_says_the_first_name_the_half_day_and_the_number_to_call_ED_016() {
        assertThat(wording.sms(about(Matter.ABSENCE)))
                .isEqualTo("Vie scolaire. Inès, lundi 23 novembre 2026, matin : merci de rappeler le 01 99 00 12 34.");
        assertThat(wording.mail(about(Matter.ABSENCE)).asText()).contains("Inès", "lundi 23 novembre 2026, matin", "01 99 00 12 34");
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void no_message_tells_what_it_is_about_nor_names_the_school_ED_016_TS_032(Matter matter) {
        String all = wording.sms(about(matter)) + wording.mail(about(matter)).subject() + wording.mail(about(matter)).asText()
                + wording.letter(about(matter)).subject() + wording.letter(about(matter)).asText();
        assertThat(all).doesNotContainIgnoringCase("absen").doesNotContainIgnoringCase("retard").doesNotContainIgnoringCase("retenue")
                .doesNotContainIgnoringCase("puni").doesNotContainIgnoringCase("sanction").doesNotContainIgnoringCase("motif")
                .doesNotContainIgnoringCase("disciplin").doesNotContainIgnoringCase("collège").doesNotContainIgnoringCase("lycée");
    }

    @Test
    void a_correction_says_that_the_message_was_an_error() {
        assertThat(wording.sms(about(Matter.CORRECTION))).contains("notre message est une erreur");
        assertThat(wording.mail(about(Matter.CORRECTION)).subject()).contains("erreur");
    }

    @Test
    void without_a_number_the_family_is_asked_to_call_the_school() {
        assertThat(wording.sms(new Outgoing(1, Matter.DETENTION, NoticeChannel.SMS, "x", "Inès", LocalDate.of(2026, 12, 1), null, LocalTime.NOON, null, null,
                Language.FRENCH)))
                .isEqualTo("Vie scolaire. Inès, mardi 1er décembre 2026 : merci de rappeler l’établissement.");
    }

    @Test
    void a_message_is_in_the_language_of_its_reader_above_the_french_D_10() {
        assertThat(wording.sms(about(Matter.LATENESS, Language.UKRAINIAN))).isEqualTo("""
                Шкільне життя. Inès, понеділок, 23 листопада 2026, уранці: будь ласка, зателефонуйте: 01 99 00 12 34.
                Vie scolaire. Inès, lundi 23 novembre 2026, matin : merci de rappeler le 01 99 00 12 34.""");
        assertThat(wording.mail(about(Matter.ABSENCE, Language.ARABIC)).asText())
                .contains("Inès", "الاثنين 23 نوفمبر 2026، صباحا", "01 99 00 12 34", "lundi 23 novembre 2026, matin");
    }

    @Test
    void a_letter_is_in_french_because_the_staff_prints_it_D_10() {
        assertThat(wording.letter(about(Matter.ABSENCE, Language.ARABIC))).isEqualTo(wording.letter(about(Matter.ABSENCE)));
    }

    private static Outgoing about(Matter matter) {
        return about(matter, Language.FRENCH);
    }

    private static Outgoing about(Matter matter, Language language) {
        return new Outgoing(1, matter, NoticeChannel.SMS, "0639981704", "Inès", LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T07:00:00Z"),
                LocalTime.of(12, 30), "0199001234", matter == Matter.ABSENCE ? "https://carnet.invalid/answer?l=x" : null, language);
    }
}
