package fr.carnet.schoollife.absenteeism.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.absenteeism.boundary.AttendanceFileDesk;
import fr.carnet.schoollife.absenteeism.boundary.FileLine;
import fr.carnet.schoollife.absenteeism.boundary.TakenStep;
import fr.carnet.schoollife.absenteeism.entity.FileClosed;
import fr.carnet.schoollife.absenteeism.entity.FileStep;
import fr.carnet.schoollife.absenteeism.entity.Obligation;
import fr.carnet.schoollife.absenteeism.entity.StepNotOfLevel;
import fr.carnet.schoollife.halfday.control.HalfDayCount;
import fr.carnet.schoollife.halfday.entity.HalfDaysChanged;
import fr.carnet.schoollife.record.entity.FamilyToTell;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.TestBeans;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static fr.carnet.schoollife.AttendanceSchool.at;
import static fr.carnet.schoollife.AttendanceSchool.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** ED-007 to ED-009, ED-012 and the worked dates of 2.7, on the real schema. */
class CounterAlertsTest {

    private final AttendanceSchool school = AttendanceSchool.open();
    private final TestBeans beans = school.beans("2026-12-03T10:00");
    private final AttendanceFileDesk desk = beans.get(AttendanceFileDesk.class);
    private final long pupil = school.pupil("Inès");

    @AfterEach
    void forget() {
        school.close();
    }

    @Test
    void three_half_days_open_nothing_and_the_fourth_opens_a_file_ED_007() {
        away("2026-11-16T08:00", "2026-11-16T17:30");
        away("2026-11-17T08:00", "2026-11-17T12:00");
        assertThat(count()).isEmpty();

        away("2026-11-17T13:30", "2026-11-17T17:30");
        assertThat(count()).singleElement().satisfies(file -> {
            assertThat(file.level()).isEqualTo(4);
            assertThat(file.halfDays()).isEqualTo(4);
            assertThat(file.month()).isEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(told(beans, FamilyToTell.class)).containsExactly(
                    new FamilyToTell(pupil, Matter.ATTENDANCE_FILE, file.id(), LocalDate.of(2026, 11, 17)));
        });
    }

    @Test
    void half_days_of_two_months_are_counted_apart_2_7() {
        away("2026-11-30T08:00", "2026-11-30T17:30");
        away("2026-12-01T08:00", "2026-12-02T12:00");

        assertThat(count()).isEmpty();
        assertThat(school.rows("select count(*) from half_day where pupil_id = ?1", pupil)).containsExactly("5");
    }

    @Test
    void a_reason_accepted_later_closes_the_file_and_its_withdrawal_reopens_it_with_the_trace_kept_2_7() {
        away("2026-11-16T08:00", "2026-11-16T17:30");
        away("2026-11-17T08:00", "2026-11-17T12:00");
        long last = away("2026-11-17T13:30", "2026-11-17T17:30");
        long file = count().get(0).id();

        state(last, AbsenceState.LEGITIMATE);
        assertThat(count()).isEmpty();
        state(last, AbsenceState.NOT_LEGITIMATE);

        assertThat(count()).singleElement().satisfies(again -> assertThat(again.id()).isEqualTo(file));
        assertThat(desk.sheet(file).steps()).extracting(step -> step.what().name()).containsExactly("OPENED", "CLOSED", "REOPENED");
        assertThat(told(beans, FamilyToTell.class)).hasSize(1);
    }

    @Test
    void what_awaits_an_answer_is_shown_apart_and_does_not_count_L131_8() {
        away("2026-11-16T08:00", "2026-11-17T17:30");
        long waiting = away("2026-11-19T08:00", "2026-11-19T12:00");
        state(waiting, AbsenceState.AWAITING);

        assertThat(count()).singleElement().satisfies(file -> {
            assertThat(file.halfDays()).isEqualTo(4);
            assertThat(file.awaiting()).isEqualTo(1);
        });
    }

    @Test
    void the_tenth_half_day_opens_the_reinforced_file_ED_008() {
        away("2026-11-16T08:00", "2026-11-20T17:30");
        assertThat(count()).extracting(FileLine::level).containsExactly(4);

        away("2026-11-23T08:00", "2026-11-23T12:00");
        assertThat(count()).extracting(FileLine::level).containsExactly(10, 4);
        long reinforced = desk.list(false).get(0).id();
        assertThat(desk.sheet(reinforced).next()).contains(FileStep.COMMUNITY_MEETING, FileStep.AID_CONTRACT, FileStep.REFERENT_NAMED);
        assertThat(desk.list(true)).filteredOn(file -> file.level() == 4).allSatisfy(file -> assertThat(file.halfDays()).isEqualTo(10));
    }

    @Test
    void people_take_its_steps_and_the_head_sends_it_once_ED_008() {
        away("2026-11-16T08:00", "2026-11-17T17:30");
        long file = count().get(0).id();

        desk.take(new TakenStep(file, FileStep.FAMILY_MET, LocalDate.of(2026, 11, 20), "La mère est venue."));
        assertThatThrownBy(() -> desk.take(new TakenStep(file, FileStep.REFERENT_NAMED, LocalDate.of(2026, 11, 20), null)))
                .isInstanceOf(StepNotOfLevel.class);
        desk.send(file);
        school.em.flush();

        assertThat(desk.list(false)).isEmpty();
        assertThat(desk.sheet(file).steps()).extracting(step -> step.what().name()).containsExactly("OPENED", "FAMILY_MET", "SENT");
        assertThat(desk.sheet(file).line().sentBy()).contains("ÉDUCATION");
        assertThatThrownBy(() -> desk.send(file)).isInstanceOf(FileClosed.class);
    }

    @Test
    void a_count_that_changes_nothing_writes_nothing() {
        away("2026-11-16T08:00", "2026-11-17T17:30");
        count();
        count();

        assertThat(school.rows("select count(*) from attendance_file_step where establishment_id = ?1", school.school.id()))
                .containsExactly("1");
    }

    @Test
    void the_file_is_printed_with_durations_and_classes_of_reasons_R131_6() {
        away("2026-11-16T08:00", "2026-11-17T17:30");

        assertThat(new String(desk.print(count().get(0).id()), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void instruction_is_due_until_16_training_until_18_ED_012() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        assertThat(Obligation.of(LocalDate.of(2010, 12, 1), day)).isEqualTo(Obligation.INSTRUCTION);
        assertThat(Obligation.of(LocalDate.of(2010, 11, 30), day)).isEqualTo(Obligation.TRAINING);
        assertThat(Obligation.of(LocalDate.of(2008, 11, 30), day)).isEqualTo(Obligation.NONE);
    }

    private long away(String from, String to) {
        return school.absence(pupil, at(from), at(to), AbsenceState.UNJUSTIFIED, AbsenceKind.ABSENCE);
    }

    private void state(long absence, AbsenceState state) {
        school.em.createNativeQuery("update absence set state = ?2 where id = ?1").setParameter(1, absence).setParameter(2, state.name())
                .executeUpdate();
    }

    private List<FileLine> count() {
        beans.get(HalfDayCount.class).school(true);
        beans.get(CounterAlerts.class).follow(new HalfDaysChanged(Set.of(pupil), LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 2)));
        return desk.list(false);
    }
}
