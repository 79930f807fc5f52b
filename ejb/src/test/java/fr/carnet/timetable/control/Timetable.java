package fr.carnet.timetable.control;

import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDatabase.TestSchool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A school of its own with two divisions, a group, two teachers, a pupil of 5A who learns Latin, his guardian's account, and three
 * lessons: maths of 5A each Monday at eight, Latin every other Tuesday at ten, maths of 5B each Monday at nine.
 */
final class Timetable {

    static final int YEAR = 2026;

    final TestSchool school;
    final long division;
    final long otherDivision;
    final long group;
    final long teacher;
    final long colleague;
    final long pupil;
    final long account;
    /** Account of the head of the school. */
    final long head;
    final long maths;
    final long latin;
    final long mathsOfOthers;

    private Timetable(Connection owner, TestSchool school) throws SQLException {
        this.school = school;
        this.division = structure(owner, "division", "5A");
        this.otherDivision = structure(owner, "division", "5B");
        this.group = structure(owner, "teaching_group", "5LAT");
        this.teacher = staff(owner, 1, "BRUMELIN");
        this.colleague = staff(owner, 2, "MARSANNE");
        this.pupil = id(owner, """
                insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
                values (?, 1, 'VALMORIN', 'Inès', date '2013-02-14', 'VALMORIN INES') returning id""", school.id());
        run(owner, "insert into division_pupil (pupil_id, division_id, establishment_id, principal) values (?, ?, ?, true)",
                pupil, division, school.id());
        run(owner, "insert into group_pupil (pupil_id, group_id, establishment_id) values (?, ?, ?)", pupil, group, school.id());
        run(owner, "insert into group_division (group_id, division_id, establishment_id) values (?, ?, ?)", group, division, school.id());
        run(owner, "insert into subject (establishment_id, code, label) values (?, '061300', 'Mathématiques')", school.id());
        long weekly = alternance(owner, "H", 7);
        long fortnightly = alternance(owner, "A", 14);
        this.maths = lesson(owner, "061300", 1, "08:00", weekly, teacher, "division_id", division);
        this.latin = lesson(owner, "020300", 2, "10:00", fortnightly, colleague, "group_id", group);
        this.mathsOfOthers = lesson(owner, "061300", 1, "09:00", weekly, teacher, "division_id", otherDivision);
        this.account = family(owner);
        this.head = head(owner);
    }

    static Timetable ofNewSchool() throws SQLException {
        TestSchool school = TestDatabase.get().newSchool();
        try (Connection owner = TestDatabase.get().connectAsOwner()) {
            Timetable timetable = new Timetable(owner, school);
            owner.commit();
            return timetable;
        }
    }

    private long structure(Connection owner, String table, String code) throws SQLException {
        return id(owner, "insert into " + table + " (establishment_id, school_year, code, label) values (?, 2026, ?, ?) returning id",
                school.id(), code, code);
    }

    private long staff(Connection owner, int number, String name) throws SQLException {
        return id(owner, """
                insert into staff_member (establishment_id, sts_type, sts_id, civility, last_name, first_name, role, search_name)
                values (?, 'EPP', ?, 'MME', ?, 'Clarisse', 'TEACHER', ?) returning id""", school.id(), number, name, name + " CLARISSE");
    }

    private long alternance(Connection owner, String code, int every) throws SQLException {
        long id = id(owner, "insert into alternance (establishment_id, school_year, code, label) values (?, 2026, ?, ?) returning id",
                school.id(), code, code);
        run(owner, """
                insert into alternance_week (alternance_id, establishment_id, monday)
                select ?, ?, d::date from generate_series(date '2026-08-31', date '2027-07-05', make_interval(days => ?)) d""",
                id, school.id(), every);
        return id;
    }

    private long lesson(Connection owner, String subject, int weekday, String starts, long weeks, long staff, String column, long whose)
            throws SQLException {
        long id = id(owner, """
                insert into lesson (establishment_id, school_year, subject_code, weekday, starts, ends, alternance_id, room)
                values (?, 2026, ?, ?, cast(? as time), cast(? as time) + interval '55 minutes', ?, 'B12') returning id""",
                school.id(), subject, weekday, starts, starts, weeks);
        run(owner, "insert into lesson_audience (lesson_id, establishment_id, " + column + ") values (?, ?, ?)", id, school.id(), whose);
        run(owner, "insert into lesson_teacher (lesson_id, staff_id, establishment_id) values (?, ?, ?)", id, staff, school.id());
        return id;
    }

    private long head(Connection owner) throws SQLException {
        long staff = id(owner, """
                insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, search_name)
                values (?, 'EPP', 9, 'GARRIC', 'Paule', 'HEAD', 'GARRIC PAULE') returning id""", school.id());
        long created = id(owner, """
                insert into account (id, login, password_hash, status, created_at)
                values (nextval('account_seq'), 'timetable.head.' || ?, 'x', 'ACTIVE', now()) returning id""", school.id());
        run(owner, """
                insert into persona (id, account_id, role, establishment_id, staff_id)
                values (nextval('persona_seq'), ?, 'HEAD', ?, ?)""", created, school.id(), staff);
        return created;
    }

    private long family(Connection owner) throws SQLException {
        long guardian = id(owner, """
                insert into guardian (establishment_id, personne_id, last_name, search_name) values (?, 1, 'VALMORIN', 'VALMORIN')
                returning id""", school.id());
        long created = id(owner, """
                insert into account (id, login, password_hash, status, created_at)
                values (nextval('account_seq'), 'timetable.' || ?, 'x', 'ACTIVE', now()) returning id""", school.id());
        run(owner, "insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1)",
                school.id(), pupil, guardian);
        run(owner, """
                insert into persona (id, account_id, role, establishment_id, guardian_id)
                values (nextval('persona_seq'), ?, 'GUARDIAN', ?, ?)""", created, school.id(), guardian);
        run(owner, """
                insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                values (nextval('service_opening_seq'), ?, 2026, 'CARNET', now(), 0)""", school.id());
        return created;
    }

    /** One statement as the owner of the tables, committed. */
    void change(String sql, Object... values) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner()) {
            run(owner, sql, values);
            owner.commit();
        }
    }

    void notHeld(long lesson, String day) throws SQLException {
        change("""
                insert into lesson_change (establishment_id, lesson_id, day, state, recorded_at, recorded_by)
                values (?, ?, cast(? as date), 'NOT_HELD', now(), 1)""", school.id(), lesson, day);
    }

    void moved(long lesson, String day, String newDay, String newStart) throws SQLException {
        change("""
                insert into lesson_change (establishment_id, lesson_id, day, state, new_day, new_starts, new_ends, new_room, recorded_at, recorded_by)
                values (?, ?, cast(? as date), 'MOVED', cast(? as date), cast(? as time), cast(? as time) + interval '55 minutes', 'C3', now(), 1)""",
                school.id(), lesson, day, newDay, newStart, newStart);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
        }
    }

    private static long id(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
