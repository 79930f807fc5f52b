package fr.carnet.messaging.control;

import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDatabase.TestSchool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A school of its own with pupils, parents and absences, written as the owner of the tables and committed. */
final class SchoolMorning {

    static final int YEAR = 2026;

    private static final AtomicLong NUMBER = new AtomicLong(500_000);

    final TestSchool school;

    private SchoolMorning(TestSchool school) {
        this.school = school;
    }

    static SchoolMorning begin() throws SQLException {
        SchoolMorning morning = new SchoolMorning(TestDatabase.get().newSchool());
        morning.one("select count(*) from (select open_school_life(2026, 99)) opened");
        morning.one("update establishment set phone = '0199001234' where id = ? returning 1", morning.school.id());
        return morning;
    }

    long pupil(String firstName) throws SQLException {
        return one("""
                insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
                values (?, ?, 'D’EXEMPLE', ?, date '2013-02-14', 'D EXEMPLE') returning id""", school.id(), NUMBER.incrementAndGet(), firstName);
    }

    long address() throws SQLException {
        return one("""
                insert into address (establishment_id, adresse_id, line1, postcode, city)
                values (?, ?, '12 rue des Œillets', '99000', 'VILLEFICTIVE') returning id""", school.id(), NUMBER.incrementAndGet());
    }

    /** A legal representative with authority; null for what is not known. */
    long parent(long pupil, String email, String mobile, Long address) throws SQLException {
        long guardian = one("""
                insert into guardian (establishment_id, personne_id, civility, last_name, first_name, email, phone_mobile, accepts_sms, address_id, search_name)
                values (?, ?, 'MME', 'D’EXEMPLE', 'Camille', ?, ?, true, ?, 'D EXEMPLE CAMILLE') returning id""",
                school.id(), NUMBER.incrementAndGet(), email, mobile, address);
        one("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1) returning id", school.id(), pupil, guardian);
        return guardian;
    }

    /** An hour of absence that nobody explained, known from a roll taken at that moment. */
    long absence(long pupil, Instant starts, Instant known) throws SQLException {
        return one("""
                insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by, origin)
                values (nextval('absence_seq'), 2026, 99, ?, ?, ?, cast(? as timestamptz) + interval '1 hour', 'UNKNOWN', ?, 0, 'ROLL') returning id""",
                school.id(), pupil, Timestamp.from(starts), Timestamp.from(starts), Timestamp.from(known));
    }

    /** The first number of the first row that a statement gives. */
    long one(String sql, Object... values) throws SQLException {
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
