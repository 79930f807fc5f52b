package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.establishments.entity.Service;
import fr.carnet.shared.entity.SchoolYear;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    private static final SendingSchool SCHOOL =
            new SendingSchool(1, "0990001N", "Collège fictif", List.of(), "01 99 00 00 00", null, new SchoolYear(2026), Service.CARNET);
    private static final IssuedCode CODE = new IssuedCode(1, new CodeSlip("01AB23CD", "0F1GHJKMNPQRSTVW"), LocalDate.of(2027, 3, 1));

    private final String text = message(Kind.GUARDIAN, "Lou", "Inès", "Théo");

    @Test
    void the_message_gives_the_code_its_last_day_and_the_address() {
        assertThat(text).contains("01AB-23CD-0F1G-HJKM-NPQR-STVW", "jusqu’au 1er mars 2027 inclus", "https://carnet.example/activation");
    }

    @Test
    void children_are_named_by_their_first_names_only_TS_032() {
        assertThat(text).contains("Lou, Inès et Théo").doesNotContain("EXEMPLE");
    }

    @Test
    void the_message_explains_the_other_way_and_refusal_TS_073_TS_004() {
        assertThat(text).contains("par un relevé papier ou lors d’un rendez-vous", "01 99 00 00 00",
                "votre refus vaut pour tous vos enfants", "non une alerte");
    }

    @Test
    void the_message_carries_the_notice_of_rights_TS_070_DP_010() {
        assertThat(text).contains("responsable du traitement", "mission d’intérêt public", "dossier d’inscription", "Union européenne",
                "aucune décision n’est automatique", "effacées à la fin de l’année scolaire", "facultatif", "délégué à la protection",
                "CNIL", "https://carnet.example/privacy");
    }

    /** D-7, D-15: the address is not confirmed, so the mail names nobody and no school; the code alone opens nothing. */
    @Test
    void a_mail_to_a_family_names_neither_child_nor_person_nor_school() {
        String mail = new Wording("https://carnet.example").mail(SCHOOL, person(Kind.GUARDIAN, "Lou"), CODE).asText();

        assertThat(mail).contains("01AB-23CD-0F1G-HJKM-NPQR-STVW", "https://carnet.example/not-my-child", "https://carnet.example/privacy",
                "CNIL", "relevé papier").doesNotContain("Lou", "Camille", "EXEMPLE", "Collège fictif", "01 99");
    }

    @Test
    void no_letter_holds_both_the_provisional_identifier_and_the_password_TS_032() {
        Wording wording = new Wording("https://carnet.example");
        String identifier = wording.provisionalIdentifier(SCHOOL, person(Kind.GUARDIAN, "Lou"), CODE).asText();
        String password = wording.provisionalPassword(SCHOOL, person(Kind.GUARDIAN, "Lou"), CODE).asText();

        assertThat(identifier).contains("01ab23cd", "Lou", "CNIL").doesNotContain("0F1G-HJKM-NPQR-STVW");
        assertThat(password).contains("0F1G-HJKM-NPQR-STVW", "CNIL").doesNotContain("01ab23cd", "Lou");
    }

    @Test
    void a_letter_tells_who_is_not_the_guardian_what_to_do_TS_034() {
        assertThat(text).contains("Vous n’êtes pas responsable légal", "https://carnet.example/not-my-child");
    }

    @Test
    void the_letters_say_which_service_the_school_opened_TS_040() {
        SendingSchool counting = new SendingSchool(1, "0990001N", "Collège fictif", List.of(), null, null, new SchoolYear(2026), Service.ABSENCES);
        Wording wording = new Wording("https://carnet.example");

        for (Kind kind : List.of(Kind.GUARDIAN, Kind.PUPIL)) {
            assertThat(wording.letter(counting, person(kind, "Lou"), CODE).asText()).contains("demi-journées d’absence légitime").doesNotContain("sanctions");
            assertThat(wording.letter(SCHOOL, person(kind, "Lou"), CODE).asText()).contains("les punitions et les sanctions");
        }
        assertThat(wording.mail(counting, person(Kind.GUARDIAN, "Lou"), CODE).asText()).contains("demi-journées d’absence légitime").doesNotContain("sanctions");
    }

    @Test
    void the_staff_are_asked_for_their_own_birth_date() {
        assertThat(message(Kind.STAFF)).contains("votre propre date de naissance").doesNotContain("enfant");
    }

    private static String message(Kind kind, String... children) {
        return new Wording("https://carnet.example").letter(SCHOOL, person(kind, children), CODE).asText();
    }

    private static Correspondent person(Kind kind, String... children) {
        return new Correspondent(new Addressee(kind, 1, 1), "PERSONNE_ID 1", Standing.WAITING, "Mme Camille EXEMPLE",
                "camille@courriel.example", List.of(), List.of(children));
    }
}
