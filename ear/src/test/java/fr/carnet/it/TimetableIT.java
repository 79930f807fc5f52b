package fr.carnet.it;

import fr.carnet.timetable.boundary.FamilyTimetableDesk;
import fr.carnet.timetable.boundary.StaffAbsenceDesk;
import fr.carnet.timetable.boundary.TimetableChangeDesk;
import fr.carnet.timetable.boundary.TimetableDesk;
import fr.carnet.timetable.boundary.WeekLesson;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The desks of the timetable in the container: rights, transactions, and how often each asks the database. */
@ArquillianTest
class TimetableIT {

    @Inject
    private Caller caller;
    @Inject
    private SchoolFixture fixture;
    @Inject
    private SqlCount sql;
    @EJB
    private TimetableDesk timetable;
    @EJB
    private TimetableChangeDesk changes;
    @EJB
    private StaffAbsenceDesk absences;
    @EJB
    private FamilyTimetableDesk family;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(TimetableIT.class, SchoolFixture.class, SqlCount.class);
    }

    @Test
    void a_lesson_declared_not_held_reaches_the_family_at_once_and_an_absence_of_the_staff_never_S3_1() throws Exception {
        fixture.clear();
        long school = fixture.school();
        fixture.open(school);
        fixture.staff(Caller.HEAD, school, "HEAD");
        long pupil = fixture.pupil(school, "LEFEVRE", "Marie");
        fixture.guardian(Caller.GUARDIAN, school, pupil);
        LocalDate monday = fixture.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        lessons(school, pupil, monday, 1);

        long division = division(school);
        int few = sql.during(() -> caller.as(Caller.GUARDIAN, () -> family.week(monday))).size();
        int fewOfHead = sql.during(() -> caller.as(Caller.HEAD, () -> timetable.ofDivision(division, monday))).size();
        lessons(school, pupil, monday, 7);
        assertEquals(few, sql.during(() -> caller.as(Caller.GUARDIAN, () -> family.week(monday))).size());
        assertEquals(fewOfHead, sql.during(() -> caller.as(Caller.HEAD, () -> timetable.ofDivision(division, monday))).size());
        assertTrue(few <= 4 && fewOfHead <= 4, "scope and journal included: " + few + " and " + fewOfHead);

        List<WeekLesson> week = caller.as(Caller.HEAD, () -> timetable.ofDivision(division, monday));
        assertEquals(8, week.size());
        String before = caller.as(Caller.GUARDIAN, () -> family.week(monday)).toString();
        long teacher = fixture.one("select min(id) from staff_member where establishment_id = ?", school);
        caller.as(Caller.HEAD, () -> {
            absences.record(teacher, monday, monday);
            return null;
        });
        assertEquals(before, caller.as(Caller.GUARDIAN, () -> family.week(monday)).toString());

        caller.as(Caller.HEAD, () -> {
            changes.notHeld(week.get(0).lesson().lesson(), monday);
            return null;
        });
        assertFalse(caller.as(Caller.GUARDIAN, () -> family.week(monday)).get(0).lessons().get(0).held());
    }

    private long division(long school) throws SQLException {
        return fixture.one("select min(id) from division where establishment_id = ?", school);
    }

    private void lessons(long school, long pupil, LocalDate monday, int number) throws SQLException {
        fixture.run("""
                insert into division (establishment_id, school_year, code, label) values (?, ?, '5A', '5A') on conflict do nothing""",
                school, year(monday));
        fixture.run("""
                insert into division_pupil (pupil_id, division_id, establishment_id, principal)
                select ?, min(id), establishment_id, true from division where establishment_id = ? group by establishment_id on conflict do nothing""",
                pupil, school);
        fixture.run("insert into alternance (establishment_id, school_year, code, label) values (?, ?, 'H', 'H') on conflict do nothing",
                school, year(monday));
        fixture.run("""
                insert into alternance_week (alternance_id, establishment_id, monday)
                select id, establishment_id, cast(? as date) from alternance where establishment_id = ? on conflict do nothing""",
                monday.toString(), school);
        for (int i = 0; i < number; i++) {
            fixture.run("""
                    with held as (select count(*) as n from lesson where establishment_id = ?),
                    made as (
                        insert into lesson (establishment_id, school_year, subject_code, weekday, starts, ends, alternance_id)
                        select a.establishment_id, a.school_year, '061300', 1, time '08:00' + held.n * interval '1 hour',
                               time '08:55' + held.n * interval '1 hour', a.id
                          from alternance a, held where a.establishment_id = ? returning id, establishment_id)
                    insert into lesson_audience (lesson_id, establishment_id, division_id)
                    select made.id, made.establishment_id, (select min(id) from division d where d.establishment_id = made.establishment_id)
                      from made""", school, school);
        }
    }

    private static int year(LocalDate day) {
        return day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1;
    }
}
