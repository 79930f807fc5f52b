package fr.carnet.schoollife.discipline;

import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDatabase.TestSchool;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.control.TestScope;
import fr.carnet.shared.entity.Role;

import java.sql.SQLException;
import java.time.LocalDate;

/** A school with its staff and two pupils, committed, for the tests of discipline; each desk of it forgets what it did. */
public final class SchoolOfTests {

    public static final int YEAR = 2026;
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    private static long next = 1;

    public final TestSchool school;
    public final long ines;
    public final long samuel;

    private SchoolOfTests(TestSchool school) {
        this.school = school;
        this.ines = pupil("VALMORIN", "Inès");
        this.samuel = pupil("OKONDO", "Samuel");
    }

    public static SchoolOfTests open() {
        try {
            TestSchool school = TestDatabase.get().newSchool();
            TestDesk.insert("select count(*) from (select open_school_life(2026, 99)) opened");
            return new SchoolOfTests(school);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public long pupil(String lastName, String firstName) {
        return TestDesk.insert("""
                insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
                values (?, ?, ?, ?, date '2013-02-14', ?) returning id""", school.id(), number(), lastName, firstName, lastName);
    }

    public long staff(String role) {
        return TestDesk.insert("""
                insert into staff_member (establishment_id, sts_type, sts_id, civility, last_name, first_name, role, search_name)
                values (?, 'EPP', ?, 'MME', 'FICTIF', 'Camille', ?, 'FICTIF CAMILLE') returning id""", school.id(), number(), role);
    }

    /** A division that this teacher has in charge, with this pupil in it. */
    public void teaches(long teacher, long pupil) {
        long division = TestDesk.insert("insert into division (establishment_id, school_year, code, label) values (?, 2026, '5B', '5B') returning id",
                school.id());
        TestDesk.insert("insert into division_pupil (pupil_id, division_id, establishment_id, principal) values (?, ?, ?, true) returning 1",
                pupil, division, school.id());
        TestDesk.insert("""
                insert into main_teacher (staff_id, division_id, establishment_id) values (?, ?, ?) returning 1""", teacher, division, school.id());
    }

    public TestDesk as(String role) {
        return as(role, staff(role));
    }

    public TestDesk as(String role, long staff) {
        return TestDesk.of(TestScope.school(school.id(), staff, role, 7, YEAR), TODAY);
    }

    public TestDesk asHead() {
        return as(Role.HEAD);
    }

    private static synchronized long number() {
        return next++;
    }
}
