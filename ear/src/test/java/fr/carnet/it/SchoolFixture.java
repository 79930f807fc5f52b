package fr.carnet.it;

import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Schools, pupils and accounts for the container tests, written by a role that row-level security does not bind.
 *
 * <p>The accounts are those of {@link Caller}: each test places them where it wants them, which ends their former places.
 */
@Dependent
public class SchoolFixture {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    private SchoolClock clock;

    @Inject
    @ConfigProperty(name = "carnet.db.port")
    private int port;

    @Inject
    @ConfigProperty(name = "it.superuser.password")
    private String password;

    /** The day that the tests live: a Monday on which every school is open, at twenty past ten. */
    public LocalDate today() {
        return clock.today();
    }

    /** A school of the fictional académie, which is open, with the partitions of the current year. */
    public long school() throws SQLException {
        run("""
                insert into academy_step (id, academy, service, state, asked_at, asked_by, decided_at, decided_by)
                select nextval('academy_step_seq'), 99, 'CARNET', 'OPEN', now(), 'one', now(), 'another'
                 where not exists (select from academy_step where academy = 99 and service = 'CARNET')""");
        // each test brings a fixture of its own: only the database knows which schools the others made
        int number = (int) one("select coalesce(max(substr(uai, 1, 7)::int) filter (where uai >= '0995000'), 995000) + 1 from establishment");
        String uai = "%07d%c".formatted(number, LETTERS.charAt(number % LETTERS.length()));
        long school = one("insert into establishment (uai, name, kind, academy, city) values (?, 'Collège ' || ?, 'COLLEGE', 99, 'Villefictive') returning id",
                uai, uai);
        one("select count(*) from (select open_school_life(?, 99)) opened", year());
        return school;
    }

    public void open(long school) throws SQLException {
        one("""
                insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                values (nextval('service_opening_seq'), ?, ?, 'CARNET', now(), 0) returning id""", school, year());
    }

    public long pupil(long school, String lastName, String firstName) throws SQLException {
        return one("""
                insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
                values (?, ?, ?, ?, date '2013-02-14', upper(? || ' ' || ?)) returning id""",
                school, (long) NEXT.incrementAndGet(), lastName, firstName, lastName, firstName);
    }

    /** Places an account among the staff of a school. */
    public void staff(String account, long school, String role) throws SQLException {
        long member = one("""
                insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, search_name)
                values (?, 'EPP', ?, 'FICTIF', 'Camille', ?, 'FICTIF CAMILLE') returning id""",
                school, (long) NEXT.incrementAndGet(), role);
        one("""
                insert into persona (id, account_id, role, establishment_id, staff_id)
                values (nextval('persona_seq'), ?, ?, ?, ?) returning id""", account(account), role, school, member);
    }

    /** Makes an account the legal guardian of a pupil. */
    public void guardian(String account, long school, long pupil) throws SQLException {
        long guardian = one("""
                insert into guardian (establishment_id, personne_id, last_name, search_name)
                values (?, ?, 'FICTIF', 'FICTIF') returning id""", school, (long) NEXT.incrementAndGet());
        one("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1) returning id",
                school, pupil, guardian);
        one("""
                insert into persona (id, account_id, role, establishment_id, guardian_id)
                values (nextval('persona_seq'), ?, 'GUARDIAN', ?, ?) returning id""", account(account), school, guardian);
    }

    /** The first number of the first row that a query or an {@code insert … returning} gives. */
    public long one(String sql, Object... values) throws SQLException {
        try (Connection connection = connect(); PreparedStatement statement = prepared(connection, sql, values);
             ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The first text of the first row. */
    public String text(String sql, Object... values) throws SQLException {
        try (Connection connection = connect(); PreparedStatement statement = prepared(connection, sql, values);
             ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    public void run(String sql, Object... values) throws SQLException {
        try (Connection connection = connect(); PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
        }
    }

    private long account(String name) throws SQLException {
        long id = Long.parseLong(name);
        run("""
                insert into account (id, login, password_hash, status, created_at) values (?, 'it.' || ?, 'x', 'ACTIVE', now())
                on conflict do nothing""", id, name);
        return id;
    }

    /** Ends every former place of the accounts, so that each test begins from nobody. */
    public void clear() throws SQLException {
        run("update persona set closed_at = now() where closed_at is null");
    }

    private int year() {
        return clock.schoolYear().september();
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL("jdbc:postgresql://127.0.0.1:" + port + "/carnet");
        database.setUser("carnet_tests");
        database.setPassword(password);
        return database.getConnection();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
