package fr.carnet.schoollife.board.control;

import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDatabase.TestSchool;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** Who the board says is away, on the real schema. Winter: eight o'clock in Paris is seven o'clock here. */
class AwayNowTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private TestSchool school;
    private long pupil;
    private long division;

    @BeforeEach
    void a_pupil_in_a_division() throws SQLException {
        school = TestDatabase.get().newSchool();
        one("select count(*) from (select open_school_life(2026, 99)) opened");
        pupil = one("""
                insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
                values (?, 1, 'EXEMPLE', 'Lou', date '2013-02-14', 'EXEMPLE LOU') returning id""", school.id());
        division = one("insert into division (establishment_id, school_year, code, label) values (?, 2026, '5 A', '5 A') returning id", school.id());
        one("insert into division_pupil (pupil_id, division_id, establishment_id, principal) values (?, ?, ?, true) returning 1", pupil, division, school.id());
    }

    @Test
    void a_pupil_missed_at_eight_is_still_away_at_ten_when_nobody_has_seen_him_since() throws SQLException {
        absence("ROLL", "ABSENCE", "2026-11-23T07:00:00Z", "2026-11-23T08:00:00Z");
        assertThat(awayAt("2026-11-23T07:30:00Z")).isTrue();
        assertThat(awayAt("2026-11-23T09:00:00Z")).isTrue();
        assertThat(awayAt("2026-11-24T07:30:00Z")).as("another day is another day").isFalse();
    }

    @Test
    void a_later_roll_of_the_class_that_does_not_miss_him_brings_him_back() throws SQLException {
        absence("ROLL", "ABSENCE", "2026-11-23T07:00:00Z", "2026-11-23T08:00:00Z");
        one("""
                insert into roll_call (id, school_year, academy, establishment_id, day, starts_at, ends_at, kind, division_id, request_key, taken_at, taken_by)
                values (nextval('roll_call_seq'), 2026, 99, ?, date '2026-11-23', ?, ?, 'DIVISION', ?, gen_random_uuid(), now(), 0) returning id""",
                school.id(), Timestamp.from(NINE), Timestamp.from(NINE.plusSeconds(3300)), division);
        assertThat(awayAt("2026-11-23T08:30:00Z")).isFalse();
    }

    @Test
    void what_was_announced_ends_when_it_was_to_end() throws SQLException {
        absence("OFFICE", "ABSENCE", "2026-11-23T07:00:00Z", "2026-11-23T08:00:00Z");
        assertThat(awayAt("2026-11-23T07:30:00Z")).isTrue();
        assertThat(awayAt("2026-11-23T08:30:00Z")).isFalse();
    }

    @Test
    void who_is_at_the_infirmary_is_in_the_building_and_who_is_excluded_is_not_ED_015() throws SQLException {
        absence("OFFICE", "INFIRMARY", "2026-11-23T07:00:00Z", "2026-11-23T09:00:00Z");
        assertThat(awayAt("2026-11-23T07:30:00Z")).isFalse();
        absence("SANCTION", "SCHOOL_EXCLUSION", "2026-11-22T07:00:00Z", "2026-11-25T16:00:00Z");
        assertThat(awayAt("2026-11-23T07:30:00Z")).isTrue();
    }

    private void absence(String origin, String kind, String from, String to) throws SQLException {
        one("""
                insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by, origin, kind)
                values (nextval('absence_seq'), 2026, 99, ?, ?, ?, ?, 'UNKNOWN', now(), 0, ?, ?) returning id""",
                school.id(), pupil, Timestamp.from(Instant.parse(from)), Timestamp.from(Instant.parse(to)), origin, kind);
    }

    private boolean awayAt(String moment) throws SQLException {
        try (Connection app = TestDatabase.get().connect()) {
            TestDatabase.enterSchool(app, school.id(), 2026);
            try (PreparedStatement asked = app.prepareStatement("select pupil_id from away_now(?)")) {
                asked.setTimestamp(1, Timestamp.from(Instant.parse(moment)));
                try (ResultSet row = asked.executeQuery()) {
                    return row.next() && row.getLong(1) == pupil && !row.next();
                }
            }
        }
    }

    private static long one(String sql, Object... values) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                long number = row.next() ? row.getLong(1) : 0;
                owner.commit();
                return number;
            }
        }
    }
}
