package fr.carnet.schoollife.discipline.sanction.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the law wants of a decision, whoever takes it: ED-050 to ED-057, ED-070. */
class DecisionTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 10);
    private static final LocalDate YEAR_END = LocalDate.of(2027, 8, 31);
    private static final LocalDate STAY = LocalDate.of(2028, 8, 31);

    private static Decision exclusion(int days, Suspension suspension, Integer suspendedDays, LocalDate until) {
        return new Decision(SanctionKind.SCHOOL_EXCLUSION, "Coups.", days, null, suspension, suspendedDays, until, null, null, null, null, null, null,
                null, false);
    }

    private static Decision measure(int hours, String activity, String organisation, LocalDate engaged, LocalDate agreed, LocalDate convention) {
        return new Decision(SanctionKind.RESPONSIBILITY_MEASURE, "Dégradations.", null, hours, Suspension.NONE, null, null, null, null, activity,
                organisation, engaged, agreed, convention, false);
    }

    private static void check(Decision decision) {
        decision.check(Authority.HEAD, ON, STAY);
    }

    @Test
    void the_head_alone_never_expels_ED_070() {
        assertThatThrownBy(() -> check(Decision.plain(SanctionKind.EXPULSION, "Coups.", null))).isInstanceOf(ExpulsionNeedsDisciplinaryBoard.class);
        assertThatCode(() -> Decision.plain(SanctionKind.EXPULSION, "Coups.", null).check(Authority.BOARD, ON, STAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0", "9"})
    void an_exclusion_lasts_one_to_eight_days_ED_051(int days) {
        assertThatThrownBy(() -> check(exclusion(days, Suspension.NONE, null, null))).isInstanceOf(SanctionOutOfBounds.class);
        assertThatCode(() -> check(exclusion(8, Suspension.NONE, null, null))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0", "21"})
    void a_responsibility_measure_lasts_one_to_twenty_hours_ED_051(int hours) {
        assertThatThrownBy(() -> check(measure(hours, "Aide au CDI", null, ON, null, null))).isInstanceOf(SanctionOutOfBounds.class);
        assertThatCode(() -> check(measure(20, "Aide au CDI", null, ON, null, null))).doesNotThrowAnyException();
    }

    @Test
    void a_pupil_excluded_from_the_class_is_hosted_somewhere_by_somebody_ED_052() {
        Decision nowhere = Decision.plain(SanctionKind.CLASS_EXCLUSION, "Insultes.", 2);
        assertThatThrownBy(() -> check(nowhere)).isInstanceOf(HostMissing.class);
        assertThatCode(() -> check(new Decision(SanctionKind.CLASS_EXCLUSION, "Insultes.", 2, null, Suspension.NONE, null, null, "Salle d’étude",
                "Mme FICTIF", null, null, null, null, null, false))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = SanctionKind.class, names = {"WARNING", "REPRIMAND"})
    void the_two_lowest_levels_have_no_sursis_ED_053(SanctionKind kind) {
        assertThatThrownBy(() -> check(new Decision(kind, "Insultes.", null, null, Suspension.TOTAL, null, YEAR_END, null, null, null, null, null,
                null, null, false))).isInstanceOf(SuspensionRefused.class);
    }

    @Test
    void a_partial_sursis_leaves_days_to_be_done_ED_053() {
        assertThatThrownBy(() -> check(exclusion(3, Suspension.PARTIAL, 3, YEAR_END))).isInstanceOf(SuspensionRefused.class);
        assertThatCode(() -> check(exclusion(3, Suspension.PARTIAL, 2, YEAR_END))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2027-08-30", "2028-09-01"})
    void a_sursis_runs_to_the_end_of_the_year_at_least_and_of_the_stay_at_most_ED_054(LocalDate until) {
        assertThatThrownBy(() -> check(exclusion(3, Suspension.TOTAL, null, until)))
                .isInstanceOfSatisfying(SuspensionPeriod.class, refusal -> assertThat(refusal.details()).containsExactly(YEAR_END, STAY));
        assertThatCode(() -> check(exclusion(3, Suspension.TOTAL, null, YEAR_END))).doesNotThrowAnyException();
        assertThatCode(() -> check(exclusion(3, Suspension.TOTAL, null, STAY))).doesNotThrowAnyException();
    }

    @Test
    void a_pupil_who_leaves_within_the_year_has_a_sursis_to_its_end_ED_054() {
        assertThatCode(() -> exclusion(3, Suspension.TOTAL, null, YEAR_END).check(Authority.HEAD, ON, ON.plusDays(9))).doesNotThrowAnyException();
    }

    @Test
    void the_sursis_of_an_expulsion_ends_with_the_second_year_that_follows_ED_054() {
        Decision late = new Decision(SanctionKind.EXPULSION, "Coups.", null, null, Suspension.TOTAL, null, LocalDate.of(2029, 9, 1), null, null, null,
                null, null, null, null, false);
        assertThatThrownBy(() -> late.check(Authority.BOARD, ON, STAY)).isInstanceOf(SuspensionPeriod.class);
    }

    @Test
    void a_measure_has_the_written_engagement_of_the_pupil_ED_056() {
        assertThatThrownBy(() -> check(measure(5, "Aide au CDI", null, null, null, null))).isInstanceOf(EngagementMissing.class);
    }

    @Test
    void outside_the_school_it_has_a_convention_and_the_agreement_of_the_representative_ED_056() {
        assertThatThrownBy(() -> check(measure(5, "Aide", "Association", ON, null, ON))).isInstanceOf(EngagementMissing.class);
        assertThatThrownBy(() -> check(measure(5, "Aide", "Association", ON, ON, null))).isInstanceOf(EngagementMissing.class);
        assertThatCode(() -> check(measure(5, "Aide", "Association", ON, ON, ON))).doesNotThrowAnyException();
    }

    @Test
    void an_alternative_takes_the_place_of_an_exclusion_only_ED_057() {
        assertThatThrownBy(() -> check(new Decision(SanctionKind.REPRIMAND, "Insultes.", null, 10, Suspension.NONE, null, null, null, null,
                "Aide au CDI", null, ON, null, null, true))).isInstanceOf(AlternativeRefused.class);
        assertThatCode(() -> check(new Decision(SanctionKind.SCHOOL_EXCLUSION, "Coups.", 3, 10, Suspension.NONE, null, null, null, null,
                "Aide au CDI", null, ON, null, null, true))).doesNotThrowAnyException();
    }
}
