package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.record.entity.AlreadyCancelled;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.shared.entity.SchoolYear;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SanctionTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 10);
    private static final Recording RECORDING = new Recording(1, 99, new SchoolYear(2026), Instant.EPOCH, 7);

    private static Sanction aSanction(SanctionKind kind) {
        return Sanction.of(new Pupil() { }, kind, DECIDED, "Faits établis.", Authority.HEAD, RECORDING);
    }

    @Test
    void eight_days_of_exclusion_are_the_most_ED_051() {
        assertThat(aSanction(SanctionKind.SCHOOL_EXCLUSION).lasting(8, null)).isNotNull();
        assertThatThrownBy(() -> aSanction(SanctionKind.SCHOOL_EXCLUSION).lasting(9, null))
                .isInstanceOf(SanctionOutOfBounds.class);
    }

    @Test
    void twenty_hours_of_responsibility_measure_are_the_most_ED_051() {
        assertThat(aSanction(SanctionKind.RESPONSIBILITY_MEASURE).lasting(null, 20)).isNotNull();
        assertThatThrownBy(() -> aSanction(SanctionKind.RESPONSIBILITY_MEASURE).lasting(null, 21))
                .isInstanceOf(SanctionOutOfBounds.class);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"WARNING,1,-", "REPRIMAND,-,2", "CLASS_EXCLUSION,-,-", "CLASS_EXCLUSION,2,2", "CLASS_EXCLUSION,0,-"})
    void a_measure_that_makes_no_sense_is_refused(SanctionKind kind, Integer days, Integer hours) {
        assertThatThrownBy(() -> aSanction(kind).lasting(days, hours)).isInstanceOf(SanctionOutOfBounds.class);
    }

    @Test
    void an_expulsion_is_for_the_conseil_de_discipline_only_ED_070() {
        assertThatThrownBy(() -> aSanction(SanctionKind.EXPULSION)).isInstanceOf(ExpulsionNeedsDisciplinaryBoard.class);
    }

    @Test
    void the_family_is_notified_between_the_decision_and_today() {
        Sanction sanction = aSanction(SanctionKind.WARNING);
        assertThatThrownBy(() -> sanction.notified(DECIDED.minusDays(1), DECIDED)).isInstanceOf(NotifiedBeforeDecision.class);
        assertThatThrownBy(() -> sanction.notified(DECIDED.plusDays(2), DECIDED.plusDays(1)))
                .isInstanceOf(NotifiedBeforeDecision.class);
        assertThat(sanction.notified(DECIDED, DECIDED)).isSameAs(sanction);
    }

    @Test
    void a_fact_is_cancelled_once() {
        Sanction sanction = aSanction(SanctionKind.WARNING);
        sanction.cancel(Instant.EPOCH, 7);
        assertThat(sanction.cancelled()).isTrue();
        assertThatThrownBy(() -> sanction.cancel(Instant.EPOCH, 8)).isInstanceOf(AlreadyCancelled.class);
    }
}
