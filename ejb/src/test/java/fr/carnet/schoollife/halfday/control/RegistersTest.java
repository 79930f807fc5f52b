package fr.carnet.schoollife.halfday.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.halfday.boundary.Register;
import fr.carnet.schoollife.halfday.boundary.RegisterDesk;
import fr.carnet.schoollife.halfday.entity.DivisionUnknown;
import fr.carnet.shared.TestBeans;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import static fr.carnet.schoollife.AttendanceSchool.MONDAY;
import static fr.carnet.schoollife.AttendanceSchool.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegistersTest {

    private final AttendanceSchool school = AttendanceSchool.open();
    private final TestBeans beans = school.beans("10:00");
    private final RegisterDesk desk = beans.get(RegisterDesk.class);

    @AfterEach
    void forget() {
        school.close();
    }

    @Test
    void the_month_of_a_division_has_a_line_for_each_pupil_and_two_signs_for_each_day_touched() {
        long pupil = school.pupil("Inès");
        school.pupil("Tom");
        school.absence(pupil, "08:00", "12:00");
        school.absence(pupil, at("2026-11-17T08:00"), at("2026-11-17T12:00"), AbsenceState.LEGITIMATE, AbsenceKind.ABSENCE);
        school.absence(pupil, at("2026-11-17T13:30"), at("2026-11-17T17:30"), AbsenceState.AWAITING, AbsenceKind.ABSENCE);
        beans.get(HalfDayCount.class).school(true);

        Register register = desk.register(school.division, LocalDate.of(2026, 11, 30));

        assertThat(register.days()).hasSize(20).doesNotContain(LocalDate.of(2026, 11, 11)).contains(MONDAY);
        assertThat(register.lines()).hasSize(2);
        assertThat(register.lines().get(0).cells().get(register.days().indexOf(MONDAY))).isEqualTo("N·");
        assertThat(register.lines().get(0).cells().get(register.days().indexOf(MONDAY.plusDays(1)))).isEqualTo("J?");
        assertThat(register.lines().get(0)).extracting("bare", "awaiting", "excused").containsExactly(1, 1, 1);
        assertThat(register.lines().get(1).cells()).containsOnly("");
    }

    @Test
    void it_prints_on_landscape_paper() {
        school.pupil("Inès");

        assertThat(new String(desk.print(school.division, MONDAY), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void the_division_of_another_school_is_unknown_TS_053() {
        try (AttendanceSchool other = AttendanceSchool.open()) {
            assertThatThrownBy(() -> desk.register(other.division, MONDAY)).isInstanceOf(DivisionUnknown.class);
        }
    }
}
