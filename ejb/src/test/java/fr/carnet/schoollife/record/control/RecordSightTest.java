package fr.carnet.schoollife.record.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.entity.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role reads of a pupil's year, by the matrix of rules 9.3. */
class RecordSightTest {

    @Test
    void the_head_and_the_CPE_read_everything() {
        assertThat(RecordSight.of(Role.HEAD::equals)).containsExactlyInAnyOrder(EventKind.values());
        assertThat(RecordSight.of(Role.CPE::equals)).containsExactlyInAnyOrder(EventKind.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.AED, Role.TEACHER, Role.SECRETARIAT})
    void nobody_else_reads_a_sanction(String role) {
        assertThat(RecordSight.of(role::equals)).contains(EventKind.ABSENCE, EventKind.LATENESS).doesNotContain(EventKind.SANCTION);
    }

    @Test
    void the_secretariat_reads_no_punishment() {
        assertThat(RecordSight.of(Role.SECRETARIAT::equals)).doesNotContain(EventKind.PUNISHMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.STAFF, Role.GUARDIAN, Role.PUPIL, Role.OPERATOR})
    void others_read_nothing_here(String role) {
        assertThat(RecordSight.of(role::equals)).isEmpty();
    }
}
