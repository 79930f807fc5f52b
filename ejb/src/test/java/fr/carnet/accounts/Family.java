package fr.carnet.accounts;

import fr.carnet.shared.TestDatabase;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Rows of people for the tests of this component, written as the owner of the schema and committed. */
public final class Family {

    private static final LocalDate BIRTH = LocalDate.of(2014, 3, 12);
    private static long nextNumber = 1;

    private final TestDatabase.TestSchool school;

    private Family(TestDatabase.TestSchool school) {
        this.school = school;
    }

    public static Family inNewSchool() throws SQLException {
        return new Family(TestDatabase.get().newSchool());
    }

    public long schoolId() {
        return school.id();
    }

    public String uai() {
        return school.uai();
    }

    public LocalDate birthOfThePupil() {
        return BIRTH;
    }

    public long pupil(String firstName) throws SQLException {
        return insert("""
                insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
                values (?, ?, 'ŒUVRÉ', ?, ?, 'OEUVRE') returning id""", school.id(), number(), firstName, Date.valueOf(BIRTH));
    }

    public long guardian(String firstName, String email) throws SQLException {
        return insert("""
                insert into guardian (establishment_id, personne_id, civility, last_name, first_name, email, search_name, address_id)
                values (?, ?, 'MME', 'D’EXEMPLE-ŸVART', ?, ?, 'D EXEMPLE YVART', ?) returning id""",
                school.id(), number(), firstName, email, address());
    }

    public long link(long guardian, long pupil) throws SQLException {
        return insert("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1) returning id",
                school.id(), pupil, guardian);
    }

    /** A guardian of the pupil who consents to the pupil’s own account (<i>TS-007</i>). */
    public void consent(long pupil) throws SQLException {
        long guardian = guardian("Alix", null);
        link(guardian, pupil);
        insert("""
                insert into consent (establishment_id, pupil_id, guardian_id, given, channel, received_on, notice_version, recorded_at, recorded_by)
                values (?, ?, ?, true, 'LETTER', current_date, '2026-1', now(), 1) returning id""", school.id(), pupil, guardian);
    }

    public long staff(String role, LocalDate birth) throws SQLException {
        long staff = insert("""
                insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, birth_date, role, search_name)
                values (?, 'EPP', ?, 'MODÈLE', 'Dominique', ?, ?, 'MODELE') returning id""",
                school.id(), number(), birth == null ? null : Date.valueOf(birth), role);
        long account = insert("insert into account (id, status, created_at) values (nextval('account_seq') + 1000000, 'BLOCKED', now()) returning id");
        insert("""
                insert into persona (id, account_id, role, establishment_id, staff_id)
                values (nextval('persona_seq') + 1000000, ?, ?, ?, ?) returning id""", account, role, school.id(), staff);
        return staff;
    }

    public void open(int schoolYear) throws SQLException {
        insert("""
                insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                values (nextval('service_opening_seq') + 1000000, ?, ?, 'CARNET', now(), 1) returning id""", school.id(), schoolYear);
    }

    public void change(String sql, Object... values) throws SQLException {
        insert(sql + " returning 1", values);
    }

    private long address() throws SQLException {
        return insert("""
                insert into address (establishment_id, adresse_id, line1, line2, postcode, city)
                values (?, ?, '12 rue des Œillets', 'Bâtiment B', '99000', 'VILLEFICTIVE') returning id""", school.id(), number());
    }

    private static long insert(String sql, Object... values) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                long id = row.next() ? row.getLong(1) : 0;
                owner.commit();
                return id;
            }
        }
    }

    private static synchronized long number() {
        return nextNumber++;
    }
}
