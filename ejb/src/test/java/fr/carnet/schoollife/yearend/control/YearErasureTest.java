package fr.carnet.schoollife.yearend.control;

import fr.carnet.accounts.Family;
import fr.carnet.schoollife.yearend.control.YearErasure.Outcome;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two schools with facts of a year long over and of the next one, on the real schema. */
class YearErasureTest {

    private static final int ENDED = 2019;

    /** One row of each for a pupil, of the year whose September is given; {@code #} stands for the school, {@code @} for the pupil. */
    private static final Map<String, String> FACTS = Map.of(
            "absence", "(id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by)"
                    + " values (nextval('absence_seq'), %d, 99, #, @, now(), now() + interval '1 hour', 'UNKNOWN', now(), 0)",
            "lateness", "(id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)"
                    + " values (nextval('lateness_seq'), %d, 99, #, @, now(), 5, 'OTHER', now(), 0)",
            "punishment", "(id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)"
                    + " values (nextval('punishment_seq'), %d, 99, #, @, 'APOLOGY', current_date, 'Oublis.', now(), 0)",
            "half_day", "(school_year, academy, establishment_id, pupil_id, day, half, missed_minutes, excused, awaiting)"
                    + " values (%d, 99, #, @, current_date, 'AM', 60, false, true)",
            "incident", "(id, establishment_id, school_year, happened_at, place, kind, seriousness, account, duty, reported_by, recorded_at, recorded_by)"
                    + " values (nextval('incident_seq'), #, %d, now(), 'PLAYGROUND', 'OTHER', 'MINOR', 'Faits.', 'NONE', 1, now(), 1)",
            "sanction", "(id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)"
                    + " values (nextval('sanction_seq'), %d, 99, #, @, 'WARNING', current_date, 'Faits.', now(), 0)");

    private final EntityManager em = TestUnit.open();
    private final List<Family> schools = new ArrayList<>();
    private final List<Long> pupils = new ArrayList<>();
    private TestBeans beans;

    @BeforeEach
    void two_schools_with_two_years() throws SQLException {
        asOwner("select open_school_life(2019, 99)", "select open_school_life(2020, 99)");
        for (int i = 0; i < 2; i++) {
            Family school = Family.inNewSchool();
            long pupil = school.pupil("Lou");
            schools.add(school);
            pupils.add(pupil);
            for (int year : new int[] {ENDED, ENDED + 1}) {
                for (Map.Entry<String, String> fact : FACTS.entrySet()) {
                    asOwner("insert into " + fact.getKey() + " " + fact.getValue().formatted(year)
                            .replace("#", "" + school.schoolId()).replace("@", "" + pupil));
                }
            }
        }
        beans = new TestBeans(em, new SchoolClock(Clock.systemUTC()));
    }

    @AfterEach
    void forget() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }

    @Test
    void a_year_that_is_over_is_erased_in_both_schools_and_the_next_one_is_untouched_TS_060_ED_036() throws SQLException {
        for (int school = 0; school < 2; school++) {
            assertThat(erase(school, false).isWhole()).isTrue();
        }

        for (int school = 0; school < 2; school++) {
            for (String kind : FACTS.keySet()) {
                assertThat(rows(kind, school, ENDED)).as(kind + " of the year that is over").isEqualTo(kind.equals("sanction") ? 1 : 0);
                assertThat(rows(kind, school, ENDED + 1)).as(kind + " of the next year").isOne();
            }
        }
    }

    @Test
    void a_rehearsal_counts_and_a_second_run_finds_nothing_TS_063() throws SQLException {
        Outcome planned = erase(0, true);
        assertThat(planned.counts().of("absence", "due")).isOne();
        assertThat(rows("absence", 0, ENDED)).isOne();

        assertThat(erase(0, false).counts().of("absence", "erased")).isOne();
        assertThat(erase(0, false).counts().toJson()).contains("\"absence\":{\"erased\":0}").doesNotContain("1");
    }

    @Test
    void a_run_that_is_cut_goes_on_where_it_was_TS_063() throws SQLException {
        erase(0, false);
        enter(1);
        beans.get(YearErasure.class).erase(ENDED, false);
        em.getTransaction().rollback();
        assertThat(rows("absence", 0, ENDED)).isZero();
        assertThat(rows("absence", 1, ENDED)).isOne();

        assertThat(erase(0, false).counts().of("absence", "erased")).isZero();
        assertThat(erase(1, false).counts().of("absence", "erased")).isOne();
    }

    @Test
    void a_partition_that_is_held_is_named_and_the_next_run_takes_it_TS_063() throws SQLException {
        try (Connection holder = TestDatabase.get().connectAsOwner(); Statement lock = holder.createStatement()) {
            lock.execute("lock table absence_2019_99 in share mode");
            Outcome outcome = erase(0, false);
            assertThat(outcome.held()).containsExactly("absence");
            assertThat(outcome.counts().of("lateness", "erased")).isOne();
            assertThat(PurgeReport.of("0990001N", ENDED, LocalDate.EPOCH, outcome)).anySatisfy(found ->
                    assertThat(found.message()).contains("Table occupée, laissée entière : absence."));
        }

        assertThat(erase(0, false).counts().of("absence", "erased")).isOne();
    }

    @Test
    void a_row_that_refuses_to_go_keeps_its_kind_and_no_other_TS_063() throws SQLException {
        asOwner("create table refusing (incident_id bigint references incident)",
                "insert into refusing select id from incident where establishment_id = " + schools.get(0).schoolId());
        try {
            Outcome outcome = erase(0, false);
            assertThat(outcome.faulty()).containsExactly("incident");
            assertThat(outcome.counts().of("absence", "erased")).isOne();
        } finally {
            asOwner("drop table refusing");
        }
    }

    @Test
    void facts_told_for_a_procedure_that_still_stands_stay_with_it_ED_113() throws SQLException {
        asOwner("""
                insert into sanction_procedure (id, establishment_id, school_year, academy, pupil_id, incident_id, facts, legal_ground, authority, state, opened_on)
                select nextval('sanction_procedure_seq'), establishment_id, 2019, 99, %d, id, 'Coups.', 'article 12', 'HEAD', 'OPENED', current_date
                  from incident where school_year = 2019 and establishment_id = %d""".formatted(pupils.get(0), schools.get(0).schoolId()));

        assertThat(erase(0, false).faulty()).as("left on purpose, and not because the row refuses to go").isEmpty();

        assertThat(rows("incident", 0, ENDED)).isOne();
    }

    @Test
    void the_database_itself_refuses_a_year_that_runs_TS_060() {
        enter(0);
        assertThatThrownBy(() -> beans.get(YearErasure.class).erase(2098, false)).isInstanceOf(PersistenceException.class)
                .hasMessageContaining("the school year 2098 is not over");
    }

    private Outcome erase(int school, boolean rehearsal) {
        enter(school);
        Outcome outcome = beans.get(YearErasure.class).erase(ENDED, rehearsal);
        em.getTransaction().commit();
        return outcome;
    }

    private void enter(int school) {
        em.getTransaction().begin();
        beans.door().enterSchoolAsOperator(schools.get(school).schoolId(), ENDED);
    }

    private long rows(String kind, int school, int year) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement query = owner.createStatement(); ResultSet count = query.executeQuery(
                "select count(*) from " + kind + " where school_year = " + year + " and establishment_id = " + schools.get(school).schoolId())) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void asOwner(String... statements) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            owner.commit();
        }
    }
}
