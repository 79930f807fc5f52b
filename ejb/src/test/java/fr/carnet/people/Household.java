package fr.carnet.people;

import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDatabase.TestSchool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A pupil of a school of its own, with one fact of each kind, a guardian and that guardian's account, committed; the service is open.
 *
 * <p>Tests bend it with {@link #change}, one SQL statement as the owner of the tables.
 */
final class Household {

    static final int YEAR = 2026;

    final TestSchool school;
    final long pupil;
    final long guardian;
    final long account;

    private Household(TestSchool school, long pupil, long guardian, long account) {
        this.school = school;
        this.pupil = pupil;
        this.guardian = guardian;
        this.account = account;
    }

    static Household ofNewSchool() throws SQLException {
        TestSchool school = TestDatabase.get().newSchool();
        try (Connection owner = TestDatabase.get().connectAsOwner()) {
            long pupil = id(owner, """
                    insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
                    values (?, 1, 'VALMORIN', 'Inès', date '2013-02-14', 'VALMORIN INES') returning id""", school.id());
            long guardian = id(owner, """
                    insert into guardian (establishment_id, personne_id, last_name, search_name)
                    values (?, 1, 'VALMORIN', 'VALMORIN') returning id""", school.id());
            long account = id(owner, """
                    insert into account (id, login, password_hash, status, created_at)
                    values (nextval('account_seq'), 'household.' || ?, 'x', 'ACTIVE', now()) returning id""", school.id());
            run(owner, "insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1)",
                    school.id(), pupil, guardian);
            run(owner, """
                    insert into persona (id, account_id, role, establishment_id, guardian_id)
                    values (nextval('persona_seq'), ?, 'GUARDIAN', ?, ?)""", account, school.id(), guardian);
            run(owner, """
                    insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                    values (nextval('service_opening_seq'), ?, 2026, 'CARNET', now(), 0)""", school.id());
            run(owner, "select open_school_life(2026, 99)");
            run(owner, """
                    insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by)
                    values (nextval('absence_seq'), 2026, 99, ?, ?, now(), now() + interval '1 hour', 'UNKNOWN', now(), 0)""",
                    school.id(), pupil);
            run(owner, """
                    insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                    values (nextval('lateness_seq'), 2026, 99, ?, ?, now(), 5, 'UNKNOWN', now(), 0)""", school.id(), pupil);
            run(owner, """
                    insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)
                    values (nextval('punishment_seq'), 2026, 99, ?, ?, 'DETENTION', current_date, 'Faits.', now(), 0)""",
                    school.id(), pupil);
            run(owner, """
                    insert into sanction (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, notified_on, recorded_at, recorded_by)
                    values (nextval('sanction_seq'), 2026, 99, ?, ?, 'WARNING', current_date, 'Faits.', current_date, now(), 0)""",
                    school.id(), pupil);
            owner.commit();
            return new Household(school, pupil, guardian, account);
        }
    }

    /** The account of the pupil himself or herself. */
    long accountOfThePupil() throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner()) {
            long own = id(owner, """
                    insert into account (id, login, password_hash, status, created_at)
                    values (nextval('account_seq'), 'pupil.' || ?, 'x', 'ACTIVE', now()) returning id""", school.id());
            run(owner, """
                    insert into consent (establishment_id, pupil_id, guardian_id, given, channel, received_on, notice_version, recorded_at, recorded_by)
                    select p.establishment_id, p.id, case when p.birth_date <= current_date - interval '18 years' then null else l.guardian_id end,
                           true, 'LETTER', current_date, '2026-1', now(), 1
                      from pupil p join guardianship l on l.pupil_id = p.id where p.id = ? limit 1""", pupil);
            run(owner, """
                    insert into persona (id, account_id, role, establishment_id, pupil_id)
                    values (nextval('persona_seq'), ?, 'PUPIL', ?, ?)""", own, school.id(), pupil);
            owner.commit();
            return own;
        }
    }

    void change(String sql, Object... values) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner()) {
            run(owner, sql, values);
            owner.commit();
        }
    }

    /** How many rows of a table about this pupil the family of an account sees, in the year 2026. */
    static long seenByFamily(long account, String count, Object... values) throws SQLException {
        try (Connection app = TestDatabase.get().connect()) {
            TestDatabase.enterFamily(app, account, YEAR);
            return id(app, count, values);
        }
    }

    static long seenBySchool(long establishment, String count, Object... values) throws SQLException {
        try (Connection app = TestDatabase.get().connect()) {
            TestDatabase.enterSchool(app, establishment, YEAR);
            return id(app, count, values);
        }
    }

    static long id(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
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
