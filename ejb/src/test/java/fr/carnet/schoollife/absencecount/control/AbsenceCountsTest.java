package fr.carnet.schoollife.absencecount.control;

import fr.carnet.establishments.entity.Service;
import fr.carnet.establishments.entity.ServiceSwitched;
import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.absencecount.boundary.CountedPupil;
import fr.carnet.schoollife.absencecount.entity.CountedPupils;
import fr.carnet.schoollife.family.boundary.FamilyHome;
import fr.carnet.schoollife.family.control.Children;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.Date;
import java.util.List;

import static fr.carnet.schoollife.AttendanceSchool.MONDAY;
import static fr.carnet.schoollife.AttendanceSchool.at;
import static org.assertj.core.api.Assertions.assertThat;

/** The two counts of the téléservice of 2012, and who reads them (<i>TS-001, TS-002, TS-040, TS-041, TS-060</i>). */
class AbsenceCountsTest {

    private static final String ROWS = """
            select first_name, class_name, half_days, absences from absences_2012.pupil_count where establishment_id = ?1 order by first_name""";

    private final AttendanceSchool school = AttendanceSchool.open();
    private final AbsenceCounts counts = school.beans("10:00").get(AbsenceCounts.class);
    private final long ines = school.pupil("Inès");
    private final long tom = school.pupil("Tom");

    @AfterEach
    void forget() {
        school.change("delete from absences_2012.pupil_count where establishment_id = ?", school.school.id());
        school.close();
    }

    @Test
    void only_what_is_classed_legitimate_is_counted_TS_040() {
        open("ABSENCES");
        absences();

        assertThat(counts.school(true)).isEqualTo(new CountedPupils(2, 2, 0));
        assertThat(rows()).containsExactly("Inès 6A 2 1", "Tom 6A 0 0");
    }

    @Test
    void a_rehearsal_writes_nothing_and_a_second_count_changes_nothing() {
        open("ABSENCES");
        absences();

        assertThat(counts.school(false)).isEqualTo(new CountedPupils(2, 2, 0));
        assertThat(rows()).isEmpty();
        counts.school(true);
        CountedPupils again = counts.school(true);
        assertThat(again).isEqualTo(new CountedPupils(2, 0, 0));
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void a_decision_changed_a_class_left_and_a_pupil_gone_are_followed_by_the_next_count() {
        open("ABSENCES");
        absences();
        counts.school(true);

        school.change("update absence set state = 'NOT_LEGITIMATE' where pupil_id = ?", ines);
        school.change("update half_day set excused = false where pupil_id = ?", ines);
        school.change("update pupil set closed_on = current_date where id = ?", tom);

        assertThat(counts.school(true)).isEqualTo(new CountedPupils(1, 1, 1));
        assertThat(rows()).containsExactly("Inès 6A 0 0");
    }

    @Test
    void a_school_that_opened_the_carnet_alone_keeps_nobody_here_TS_002() {
        open("CARNET");
        absences();

        assertThat(counts.school(true)).isEqualTo(new CountedPupils(0, 0, 0));
    }

    @Test
    void closing_erases_in_the_same_breath_and_the_year_after_keeps_nothing_TS_060() {
        open("ABSENCES");
        counts.school(true);
        close("ABSENCES");
        counts.follow(new ServiceSwitched(Service.CARNET));
        assertThat(rows()).hasSize(2);
        counts.follow(new ServiceSwitched(Service.ABSENCES));
        assertThat(rows()).isEmpty();
    }

    @Test
    void the_night_knows_where_rows_are_left_of_a_school_that_has_nothing_open_TS_060() {
        open("ABSENCES");
        counts.school(true);
        school.em.getTransaction().commit();
        school.em.getTransaction().begin();
        close("ABSENCES");

        assertThat(counts.schools()).contains(school.school.id());
    }

    @Test
    void a_family_reads_the_counts_of_its_child_and_nothing_else_TS_041() {
        open("ABSENCES");
        absences();
        kept();

        FamilyHome home = home(ines);

        assertThat(home.counted()).containsExactly(new CountedPupil("Inès", "VALMORIN", "6A", "Collège fictif", null, 2, 1));
        assertThat(home.children()).isEmpty();
        assertThat(home.schoolsNotOpen()).isEmpty();
    }

    @Test
    void the_database_itself_shows_a_counted_family_no_fact_and_no_other_pupil_TS_041_TS_053() {
        open("ABSENCES");
        absences();
        kept();

        for (String table : List.of("pupil", "absence", "half_day", "lateness", "punishment", "sanction", "division_pupil", "absence_change")) {
            assertThat(seen(ines, "select count(*) from " + table)).as(table).isZero();
        }
        assertThat(seen(ines, "select count(*) from absences_2012.pupil_count")).isOne();
        assertThat(seen(ines, "select count(*) from absences_2012.pupil_count where pupil_id <> " + ines)).isZero();
    }

    @Test
    void both_open_the_family_reads_the_carnet() {
        open("ABSENCES");
        open("CARNET");
        kept();

        FamilyHome home = home(ines);

        assertThat(home.counted()).isEmpty();
        assertThat(home.children()).hasSize(1);
    }

    @Test
    void closing_hides_at_once_even_before_anything_is_erased_TS_002() {
        open("ABSENCES");
        kept();
        close("ABSENCES");

        FamilyHome home = home(ines);

        assertThat(home.counted()).isEmpty();
        assertThat(home.schoolsNotOpen()).hasSize(1);
        assertThat(seen(ines, "select count(*) from absences_2012.pupil_count")).isZero();
    }

    /** A legitimate day of two half-days, one that is refused, one that waits, a visit to the infirmary, one taken back. */
    private void absences() {
        absence("08:00", "17:00", AbsenceState.LEGITIMATE, AbsenceKind.ABSENCE);
        absence("2026-11-17T08:00", "2026-11-17T09:00", AbsenceState.NOT_LEGITIMATE, AbsenceKind.ABSENCE);
        absence("2026-11-18T08:00", "2026-11-18T09:00", AbsenceState.AWAITING, AbsenceKind.ABSENCE);
        absence("2026-11-19T08:00", "2026-11-19T09:00", AbsenceState.LEGITIMATE, AbsenceKind.INFIRMARY);
        school.change("update absence set cancelled_at = now() where id = ?",
                absence("2026-11-20T08:00", "2026-11-20T09:00", AbsenceState.LEGITIMATE, AbsenceKind.ABSENCE));
        half(0, "AM", true);
        half(0, "PM", true);
        half(1, "AM", false);
        half(2, "AM", false);
    }

    private long absence(String from, String to, AbsenceState state, AbsenceKind kind) {
        return school.absence(ines, at(from), at(to), state, kind);
    }

    private void half(int day, String half, boolean excused) {
        school.change("""
                insert into half_day (school_year, academy, establishment_id, pupil_id, day, half, missed_minutes, excused, awaiting)
                values (2026, 99, ?, ?, ?, ?, 60, ?, false)""", school.school.id(), ines, Date.valueOf(MONDAY.plusDays(day)), half, excused);
    }

    private void open(String service) {
        school.change("""
                insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                values (nextval('service_opening_seq'), ?, 2026, ?, now(), 0)""", school.school.id(), service);
    }

    private void close(String service) {
        school.change("update service_opening set closed_at = now(), closed_by = 0 where establishment_id = ? and service = ?", school.school.id(), service);
    }

    private List<String> rows() {
        return school.rows(ROWS, school.school.id());
    }

    /** Counted and committed: a family reads in a transaction of its own. */
    private void kept() {
        counts.school(true);
        school.em.getTransaction().commit();
        school.em.getTransaction().begin();
        school.door.enterSchool(school.cpe);
    }

    private FamilyHome home(long pupil) {
        return inFamily(pupil, beans -> beans.get(Children.class).home());
    }

    private long seen(long pupil, String count) {
        return inFamily(pupil, beans -> ((Number) beans.get(AbsenceCounts.class).em.createNativeQuery(count).getSingleResult()).longValue());
    }

    private <T> T inFamily(long pupil, java.util.function.Function<TestBeans, T> act) {
        long account = account(pupil);
        EntityManager em = TestUnit.open();
        em.getTransaction().begin();
        try {
            TestBeans beans = new TestBeans(em, AttendanceSchool.clock("10:00"));
            beans.door().enterFamily(account);
            return act.apply(beans);
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    private long account(long pupil) {
        long guardian = school.insert("""
                insert into guardian (establishment_id, personne_id, last_name, first_name, search_name)
                values (?, (select count(*) + 1 from guardian), 'VALMORIN', 'Maud', 'VALMORIN MAUD') returning id""", school.school.id());
        school.change("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1)", school.school.id(), pupil, guardian);
        long account = school.insert("""
                insert into account (id, login, password_hash, status, created_at)
                values (nextval('account_seq'), 'counted.' || ?, 'x', 'ACTIVE', now()) returning id""", guardian);
        school.change("""
                insert into persona (id, account_id, role, establishment_id, guardian_id)
                values (nextval('persona_seq'), ?, 'GUARDIAN', ?, ?)""", account, school.school.id(), guardian);
        return account;
    }
}
