package fr.carnet.schoollife.rollcall;

import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDatabase.TestSchool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A division of a school of its own on Monday 23 November 2026, with two lessons in a row (8:00 and 8:55), their teacher, a colleague
 * who has nothing to do with it, and a CPE, committed.
 */
public final class ClassOfDay {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    public final TestSchool school;
    public final List<Long> pupils = new ArrayList<>();
    public final long division;
    public final long first;
    public final long second;
    public final long teacher;
    public final long colleague;
    public final long cpe;

    public ClassOfDay(int size) {
        try {
            school = TestDatabase.get().newSchool();
            division = id("insert into division (establishment_id, school_year, code, label) values (?, 2026, '5B', '5B') returning id", school.id());
            for (int i = 0; i < size; i++) {
                pupils.add(pupil("ELEVE%02d".formatted(i), division));
            }
            long teacherStaff = staff(1, "TEACHER");
            teacher = account(teacherStaff, "TEACHER");
            colleague = account(staff(2, "TEACHER"), "TEACHER");
            cpe = account(staff(3, "CPE"), "CPE");
            long weekly = id("insert into alternance (establishment_id, school_year, code, label) values (?, 2026, 'H', 'H') returning id", school.id());
            id("insert into alternance_week (alternance_id, establishment_id, monday) values (?, ?, ?) returning alternance_id",
                    weekly, school.id(), java.sql.Date.valueOf(MONDAY));
            first = lesson(weekly, "08:00", "08:55", teacherStaff);
            second = lesson(weekly, "08:55", "09:50", teacherStaff);
            id("select count(*) from (select open_school_life(2026, 99)) opened");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public long pupil(String name, long inDivision) throws SQLException {
        long pupil = id("""
                insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
                values (?, nextval('account_seq'), ?, 'Inès', date '2013-02-14', ?) returning id""", school.id(), name, name);
        id("insert into division_pupil (pupil_id, division_id, establishment_id, principal) values (?, ?, ?, true) returning pupil_id",
                pupil, inDivision, school.id());
        return pupil;
    }

    private long staff(long number, String role) throws SQLException {
        return id("""
                insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, search_name)
                values (?, 'EPP', ?, 'FICTIF' || ?, 'Camille', ?, 'FICTIF CAMILLE') returning id""", school.id(), number, number, role);
    }

    private long account(long staff, String role) throws SQLException {
        long account = id("""
                insert into account (id, login, password_hash, status, created_at)
                values (nextval('account_seq'), 'roll.' || ?, 'x', 'ACTIVE', now()) returning id""", staff);
        id("""
                insert into persona (id, account_id, role, establishment_id, staff_id)
                values (nextval('persona_seq'), ?, ?, ?, ?) returning id""", account, role, school.id(), staff);
        return account;
    }

    private long lesson(long alternance, String starts, String ends, long staff) throws SQLException {
        long lesson = id("""
                insert into lesson (establishment_id, school_year, subject_code, weekday, starts, ends, alternance_id, room)
                values (?, 2026, '020700', 1, cast(? as time), cast(? as time), ?, 'B12') returning id""", school.id(), starts, ends, alternance);
        id("insert into lesson_audience (lesson_id, establishment_id, division_id) values (?, ?, ?) returning id", lesson, school.id(), division);
        id("insert into lesson_teacher (lesson_id, staff_id, establishment_id) values (?, ?, ?) returning lesson_id", lesson, staff, school.id());
        return lesson;
    }

    /** The first number that a statement gives, as the owner of the tables, committed. */
    public static long id(String sql, Object... values) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long id = row.getLong(1);
                owner.commit();
                return id;
            }
        }
    }
}
