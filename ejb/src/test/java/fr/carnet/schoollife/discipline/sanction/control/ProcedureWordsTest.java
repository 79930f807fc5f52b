package fr.carnet.schoollife.discipline.sanction.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLine;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureState;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionNotHere;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.shared.entity.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** ED-078, D-10: what a letter of a procedure says of the sanction, in each language. */
class ProcedureWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void in_french_the_decision_says_all_of_the_sanction() {
        Map<String, String> words = new ProcedureWords(sheet(Suspension.PARTIAL, Alternative.PENDING), Language.FRENCH).decision();

        assertThat(words).containsEntry("decided", "1er décembre 2026").containsEntry("sanction", "exclusion temporaire de l’établissement de 3 jours")
                .containsEntry("facts", "Il a jeté une chaise.").containsEntry("motive", "Danger pour autrui.").containsEntry("erasure", "le 1er décembre 2026");
        assertThat(words.get("suspension")).startsWith("Cette sanction est assortie du sursis pour 2 jours. Jusqu’au 1er décembre 2026, de nouveaux faits");
        assertThat(words.get("alternative")).contains("une mesure alternative de 12 heures : aider au CDI.");
    }

    @Test
    void one_day_is_not_days() {
        ProcedureSheet sheet = sheet(Suspension.NONE, Alternative.NONE, 1);

        assertThat(new ProcedureWords(sheet, Language.FRENCH).sanction()).isEqualTo("exclusion temporaire de l’établissement de 1 jour");
        assertThat(new ProcedureWords(sheet, Language.ENGLISH).sanction()).isEqualTo("temporary exclusion from school, 1 day");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FRENCH")
    void in_another_language_nothing_is_left_in_french_but_what_the_school_typed_as_a_name(Language language) {
        Map<String, String> own = new ProcedureWords(sheet(Suspension.TOTAL, Alternative.PENDING), language).decision();
        Map<String, String> french = new ProcedureWords(sheet(Suspension.TOTAL, Alternative.PENDING), Language.FRENCH).decision();

        assertThat(own.keySet()).isEqualTo(french.keySet());
        own.forEach((hole, words) -> {
            if (!List.of("pupil", "division", "ground").contains(hole)) {
                assertThat(words).as(hole).isNotEqualTo(french.get(hole)).doesNotContain("décembre", "Il a jeté", "Danger");
            }
        });
        assertThat(own.get("alternative")).contains("12", "aider au CDI");
    }

    @Test
    void a_step_that_is_not_made_has_no_letter() {
        assertThatThrownBy(() -> new ProcedureWords(sheet(Suspension.NONE, Alternative.NONE), Language.ARABIC).ban()).isInstanceOf(SanctionNotHere.class);
    }

    private static ProcedureSheet sheet(Suspension suspension, Alternative alternative) {
        return sheet(suspension, alternative, 3);
    }

    private static ProcedureSheet sheet(Suspension suspension, Alternative alternative, int days) {
        ProcedureLine line = new ProcedureLine(1, 1, "Exemple", "Lou", "6E B", Authority.HEAD, ProcedureState.DECIDED, DAY, DAY, DAY, DAY,
                SanctionKind.SCHOOL_EXCLUSION, days, 12, suspension, DAY, null, alternative, null, null, DAY);
        return new ProcedureSheet(line, "Il a jeté une chaise.", "article 4", null, "Danger pour autrui.", "aider au CDI", null, null, null, 2, false, 0,
                false, null, null, null, null, null, true, List.of());
    }
}
