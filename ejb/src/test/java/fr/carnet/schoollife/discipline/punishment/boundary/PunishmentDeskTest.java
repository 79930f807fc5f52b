package fr.carnet.schoollife.discipline.punishment.boundary;

import fr.carnet.people.entity.PupilNotInCharge;
import fr.carnet.schoollife.discipline.SchoolOfTests;
import fr.carnet.schoollife.discipline.punishment.control.CourseExclusions;
import fr.carnet.schoollife.discipline.punishment.entity.CollectivePunishment;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentForbidden;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentKind;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentSettled;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentState;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentTypeTwice;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentTypeUnknown;
import fr.carnet.schoollife.discipline.punishment.entity.ReportOwed;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.schoollife.record.entity.PupilExcluded;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.entity.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;

import static fr.carnet.schoollife.discipline.SchoolOfTests.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** ED-030 to ED-037: who punishes whom, for what, and what becomes of it. */
class PunishmentDeskTest {

    private static final PunishmentFilter ALL = new PunishmentFilter(null, null, false);

    private final SchoolOfTests school = SchoolOfTests.open();

    private static long type(TestDesk at, PunishmentKind nature) {
        return at.get(PunishmentDesk.class).types().stream().filter(line -> line.nature() == nature).findFirst().orElseThrow().id();
    }

    private static NewPunishment asked(TestDesk at, long pupil, PunishmentKind nature, String motive) {
        return new NewPunishment(pupil, type(at, nature), TODAY, motive, null, null);
    }

    private static PunishmentState state(TestDesk at, long punishment) {
        at.flush();
        return at.get(PunishmentDesk.class).sheet(punishment).line().state();
    }

    @Test
    void a_new_school_begins_with_five_punishments_ED_031() {
        try (TestDesk at = school.asHead()) {
            assertThat(at.get(PunishmentDesk.class).types()).extracting(PunishmentTypeLine::nature)
                    .containsExactlyInAnyOrder(PunishmentKind.NOTE_TO_PARENTS, PunishmentKind.APOLOGY, PunishmentKind.EXTRA_WORK,
                            PunishmentKind.COURSE_EXCLUSION, PunishmentKind.DETENTION);
        }
    }

    @Test
    void the_head_keeps_the_list_of_the_reglement_interieur_ED_031() {
        try (TestDesk at = school.asHead()) {
            PunishmentTypeDesk list = at.get(PunishmentTypeDesk.class);
            list.add(PunishmentKind.OTHER, "Nettoyage de ce qui a été sali");
            at.flush();
            assertThat(at.get(PunishmentDesk.class).types()).extracting(PunishmentTypeLine::label).contains("Nettoyage de ce qui a été sali");
            assertThatThrownBy(() -> list.add(PunishmentKind.OTHER, "nettoyage de ce qui a été sali")).isInstanceOf(PunishmentTypeTwice.class);

            long closed = type(at, PunishmentKind.APOLOGY);
            list.close(closed);
            at.flush();
            assertThatThrownBy(() -> at.get(PunishmentDesk.class).record(new NewPunishment(school.ines, closed, TODAY, "Insultes.", null, null)))
                    .isInstanceOf(PunishmentTypeUnknown.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zéro pour bavardage", "Points en moins sur la moyenne", "Cent lignes à copier", "Retenue collective", "Avertissement de travail"})
    void no_list_has_marks_lines_collective_punishments_or_sanctions_ED_034_ED_035_ED_039(String label) {
        try (TestDesk at = school.asHead()) {
            assertThatThrownBy(() -> at.get(PunishmentTypeDesk.class).add(PunishmentKind.OTHER, label)).isInstanceOf(PunishmentForbidden.class);
        }
    }

    @Test
    void a_teacher_punishes_a_pupil_in_charge_and_no_other_ED_032() {
        long teacher = school.staff(Role.TEACHER);
        school.teaches(teacher, school.ines);
        try (TestDesk at = school.as(Role.TEACHER, teacher)) {
            PunishmentDesk desk = at.get(PunishmentDesk.class);
            long given = desk.record(asked(at, school.ines, PunishmentKind.EXTRA_WORK, "Travail non rendu."));

            assertThat(state(at, given)).isEqualTo(PunishmentState.GIVEN);
            assertThatThrownBy(() -> desk.record(asked(at, school.samuel, PunishmentKind.EXTRA_WORK, "Travail non rendu.")))
                    .isInstanceOf(PupilNotInCharge.class);
        }
    }

    @Test
    void a_teacher_reads_only_what_he_or_she_gave() {
        long teacher = school.staff(Role.TEACHER);
        long punishment = TestDesk.insert("""
                insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by, given_by)
                values (nextval('punishment_seq'), 2026, 99, ?, ?, 'APOLOGY', ?, 'Insultes.', now(), 0, -1) returning id""",
                school.school.id(), school.ines, TODAY);
        try (TestDesk at = school.as(Role.TEACHER, teacher)) {
            assertThat(at.get(PunishmentDesk.class).list(ALL)).isEmpty();
            assertThatThrownBy(() -> at.get(PunishmentDesk.class).sheet(punishment)).isInstanceOf(FactUnknown.class);
            assertThatThrownBy(() -> at.get(PunishmentDesk.class).report(punishment, "Faits.")).isInstanceOf(FactUnknown.class);
        }
        try (TestDesk at = school.as(Role.CPE)) {
            assertThat(at.get(PunishmentDesk.class).list(ALL)).hasSize(1);
        }
    }

    @Test
    void what_the_secretariat_proposes_counts_once_accepted_ED_032() {
        try (TestDesk at = school.as(Role.SECRETARIAT)) {
            PunishmentDesk desk = at.get(PunishmentDesk.class);
            long proposed = desk.propose(asked(at, school.ines, PunishmentKind.APOLOGY, "Impolitesse au guichet."));
            assertThat(state(at, proposed)).isEqualTo(PunishmentState.PROPOSED);

            desk.accept(proposed);
            assertThat(state(at, proposed)).isEqualTo(PunishmentState.GIVEN);
            assertThatThrownBy(() -> desk.refuse(proposed, "Trop tard.")).isInstanceOf(PunishmentSettled.class);
            assertThat(desk.sheet(proposed).steps()).extracting(PunishmentStep::what).containsExactly("PROPOSED", "ACCEPTED");
        }
    }

    @Test
    void the_same_motive_for_several_pupils_is_collective_ED_034() {
        try (TestDesk at = school.asHead()) {
            PunishmentDesk desk = at.get(PunishmentDesk.class);
            assertThatThrownBy(() -> desk.recordAll(List.of(asked(at, school.ines, PunishmentKind.EXTRA_WORK, "Chahut."),
                    asked(at, school.samuel, PunishmentKind.EXTRA_WORK, "Chahut. ")))).isInstanceOf(CollectivePunishment.class);

            desk.recordAll(List.of(asked(at, school.ines, PunishmentKind.EXTRA_WORK, "A lancé une gomme."),
                    asked(at, school.samuel, PunishmentKind.EXTRA_WORK, "A crié pendant l’appel.")));
            assertThat(desk.list(ALL)).hasSize(2);
        }
    }

    @Test
    void an_exclusion_from_a_course_is_not_closed_without_its_report_ED_033() {
        try (TestDesk at = school.as(Role.CPE)) {
            PunishmentDesk desk = at.get(PunishmentDesk.class);
            long exclusion = desk.record(asked(at, school.ines, PunishmentKind.COURSE_EXCLUSION, "Met en danger ses camarades."));

            assertThatThrownBy(() -> desk.settle(exclusion, true)).isInstanceOf(ReportOwed.class);
            desk.report(exclusion, "À 10 h 15, Inès a allumé un bec Bunsen malgré la consigne.");
            desk.settle(exclusion, true);
            assertThat(state(at, exclusion)).isEqualTo(PunishmentState.DONE);
        }
    }

    @Test
    void an_exclusion_marked_in_the_roll_opens_a_punishment_that_owes_its_report_ED_033() throws ReflectiveOperationException {
        try (TestDesk at = school.as(Role.CPE)) {
            Method observer = CourseExclusions.class.getDeclaredMethod("open", PupilExcluded.class);
            observer.setAccessible(true);
            observer.invoke(at.get(CourseExclusions.class), new PupilExcluded(1, school.ines, Instant.parse("2026-11-10T09:15:00Z"), "Insulte un camarade."));
            at.flush();

            PunishmentLine line = at.get(PunishmentDesk.class).list(new PunishmentFilter(null, null, true)).get(0);
            assertThat(line.kind()).isEqualTo(PunishmentKind.COURSE_EXCLUSION);
            assertThat(line.motive()).isEqualTo("Insulte un camarade.");
            assertThat(line.reportOwed()).isTrue();
        }
    }

    @Test
    void a_lifted_punishment_says_who_and_why_ED_037() {
        try (TestDesk at = school.as(Role.CPE)) {
            PunishmentDesk desk = at.get(PunishmentDesk.class);
            long given = desk.record(asked(at, school.ines, PunishmentKind.APOLOGY, "Insultes."));
            desk.lift(given, "Erreur sur la personne.");

            assertThat(state(at, given)).isEqualTo(PunishmentState.LIFTED);
            assertThat(desk.sheet(given).steps()).last().extracting(PunishmentStep::what, PunishmentStep::cause)
                    .containsExactly("LIFTED", "Erreur sur la personne.");
            assertThatThrownBy(() -> desk.settle(given, true)).isInstanceOf(PunishmentSettled.class);
        }
    }

    @Test
    void another_school_reads_and_changes_nothing() {
        SchoolOfTests elsewhere = SchoolOfTests.open();
        long punishment = TestDesk.insert("""
                insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)
                values (nextval('punishment_seq'), 2026, 99, ?, ?, 'APOLOGY', ?, 'Insultes.', now(), 0) returning id""",
                school.school.id(), school.ines, TODAY);
        try (TestDesk at = elsewhere.asHead()) {
            assertThatThrownBy(() -> at.get(PunishmentDesk.class).sheet(punishment)).isInstanceOf(FactUnknown.class);
            assertThatThrownBy(() -> at.get(PunishmentDesk.class).lift(punishment, "x")).isInstanceOf(FactUnknown.class);
        }
    }
}
