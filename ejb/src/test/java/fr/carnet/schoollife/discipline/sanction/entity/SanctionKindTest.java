package fr.carnet.schoollife.discipline.sanction.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked dates of ED-110: the law's erasure date is fixed at the decision. */
class SanctionKindTest {

    @ParameterizedTest
    @CsvSource({
        "WARNING,2026-11-10,2027-08-31",
        "REPRIMAND,2026-11-10,2028-08-31",
        "RESPONSIBILITY_MEASURE,2027-06-20,2028-08-31",
        "CLASS_EXCLUSION,2026-11-10,2029-08-31",
        "SCHOOL_EXCLUSION,2026-11-10,2029-08-31"})
    void each_sanction_is_erased_at_its_own_term_ED_110(SanctionKind kind, LocalDate decided, LocalDate erased) {
        assertThat(kind.erasedOn(decided)).contains(erased);
    }

    @Test
    void no_date_erases_an_expulsion_ED_110() {
        assertThat(SanctionKind.EXPULSION.erasedOn(LocalDate.of(2027, 3, 2))).isEmpty();
    }

    @Test
    void the_scale_has_six_levels_and_no_other_ED_050() {
        assertThat(SanctionKind.values()).hasSize(6);
    }
}
