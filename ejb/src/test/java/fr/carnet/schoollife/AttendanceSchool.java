package fr.carnet.schoollife;

import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDatabase.TestSchool;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.TestScopeDoor;
import fr.carnet.shared.entity.SchoolYear;

import jakarta.persistence.EntityManager;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A school of its own with a division, its pupils and a CPE, for tests of absences; rows are written as the owner and committed.
 *
 * <p>It is open with the hours and slots of a new school; {@link #MONDAY} is the day on which most tests play.
 */
public final class AttendanceSchool implements AutoCloseable {

    /** A Monday of class in every zone. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    public final TestSchool school;
    public final long division;
    public final long cpe;
    public final EntityManager em = TestUnit.open();
    public final TestScopeDoor door;

    private AttendanceSchool() throws SQLException {
        this.school = TestDatabase.get().newSchool();
        change("select open_school_life(2026, 99)");
        this.division = insert("insert into division (establishment_id, school_year, code, label) values (?, 2026, '6A', '6A') returning id",
                school.id());
        long staff = insert("""
                insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, search_name)
                values (?, 'EPP', 1, 'ÉDUCATION', 'Maud', 'CPE', 'EDUCATION MAUD') returning id""", school.id());
        this.cpe = insert("""
                insert into account (id, login, password_hash, status, created_at)
                values (nextval('account_seq'), 'cpe.' || ?, 'x', 'ACTIVE', now()) returning id""", school.id());
        change("""
                insert into persona (id, account_id, role, establishment_id, staff_id)
                values (nextval('persona_seq'), ?, 'CPE', ?, ?)""", cpe, school.id(), staff);
        this.door = new TestScopeDoor(em);
        em.getTransaction().begin();
        door.enterSchool(cpe);
    }

    public static AttendanceSchool open() {
        try {
            return new AttendanceSchool();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public long pupil(String firstName) {
        long pupil = insert("""
                insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)
                values (?, (select coalesce(max(eleve_id), 0) + 1 from pupil where establishment_id = ?), 'VALMORIN', ?, date '2014-02-14',
                        'VALMORIN') returning id""", school.id(), school.id(), firstName);
        change("insert into division_pupil (pupil_id, division_id, establishment_id, principal) values (?, ?, ?, true)",
                pupil, division, school.id());
        return pupil;
    }

    /** Somebody who answers for a pupil, and the account by which he or she reads. */
    public record Parent(long guardian, long account) {
    }

    public Parent parent(long pupil) {
        long guardian = insert("""
                insert into guardian (establishment_id, personne_id, last_name, first_name, search_name)
                values (?, (select coalesce(max(personne_id), 0) + 1 from guardian where establishment_id = ?), 'VALMORIN', 'Maud', 'VALMORIN MAUD')
                returning id""", school.id(), school.id());
        change("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1)", school.id(), pupil, guardian);
        long account = account("parent");
        change("insert into persona (id, account_id, role, establishment_id, guardian_id) values (nextval('persona_seq'), ?, 'GUARDIAN', ?, ?)",
                account, school.id(), guardian);
        return new Parent(guardian, account);
    }

    /** The account of the pupil himself or herself, to which every guardian consented. */
    public long ownAccount(long pupil) {
        change("""
                insert into consent (establishment_id, pupil_id, guardian_id, given, channel, received_on, notice_version, recorded_at, recorded_by)
                select establishment_id, pupil_id, guardian_id, true, 'LETTER', current_date, '2026-1', now(), 1
                  from guardianship where pupil_id = ?""", pupil);
        long account = account("eleve");
        change("insert into persona (id, account_id, role, establishment_id, pupil_id) values (nextval('persona_seq'), ?, 'PUPIL', ?, ?)",
                account, school.id(), pupil);
        return account;
    }

    private long account(String name) {
        return insert("""
                insert into account (id, login, password_hash, status, created_at)
                select n, ? || '.' || n, 'x', 'ACTIVE', now() from nextval('account_seq') n returning id""", name);
    }

    public void openToFamilies() {
        change("""
                insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                values (nextval('service_opening_seq'), ?, 2026, 'CARNET', now(), 0)""", school.id());
    }

    /** From that day on the pupil decides alone. */
    public void comeOfAge(long pupil) {
        change("update pupil set birth_date = date '2008-11-16' where id = ?", pupil);
    }

    public List<Long> pupils(int number) {
        return Stream.iterate(1, n -> n + 1).limit(number).map(n -> pupil("Élève" + n)).toList();
    }

    /** A weekly lesson of the division, in the weeks whose Mondays are given; all of November 2026 when none is. */
    public long lesson(int weekday, String starts, String ends, LocalDate... mondays) {
        long alternance = insert("""
                insert into alternance (establishment_id, school_year, code, label)
                values (?, 2026, 'A' || (select count(*) from alternance where establishment_id = ?), 'Semaines') returning id""",
                school.id(), school.id());
        Stream<LocalDate> weeks = mondays.length > 0 ? Stream.of(mondays)
                : Stream.iterate(LocalDate.of(2026, 11, 2), monday -> monday.plusWeeks(1)).limit(5);
        weeks.forEach(monday -> change("insert into alternance_week (alternance_id, establishment_id, monday) values (?, ?, ?)",
                alternance, school.id(), java.sql.Date.valueOf(monday)));
        long lesson = insert("""
                insert into lesson (establishment_id, school_year, subject_code, weekday, starts, ends, alternance_id)
                values (?, 2026, 'MATHS', ?, cast(? as time), cast(? as time), ?) returning id""",
                school.id(), weekday, starts, ends, alternance);
        change("insert into lesson_audience (lesson_id, establishment_id, division_id) values (?, ?, ?)", lesson, school.id(), division);
        return lesson;
    }

    public long absence(long pupil, LocalDateTime from, LocalDateTime to, AbsenceState state, AbsenceKind kind) {
        return insert("""
                insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, kind, state, reason, origin,
                                     recorded_at, recorded_by)
                values (nextval('absence_seq'), 2026, 99, ?, ?, ?, ?, ?, ?, 'UNKNOWN', 'OFFICE', now(), 0) returning id""",
                school.id(), pupil, timestamp(from), timestamp(to), kind.name(), state.name());
    }

    public long absence(long pupil, String from, String to) {
        return absence(pupil, at(from), at(to), AbsenceState.UNJUSTIFIED, AbsenceKind.ABSENCE);
    }

    /** Desks and rules in the scope of the CPE, at a moment written as {@link #at} reads it. */
    public TestBeans beans(String now) {
        TestBeans beans = new TestBeans(em, clock(now));
        beans.put(door.scope());
        return beans;
    }

    public static SchoolClock clock(String now) {
        return new SchoolClock(Clock.fixed(instant(now), SchoolClock.PARIS));
    }

    /** What beans fired of a kind, oldest first. */
    public static <T> List<T> told(TestBeans beans, Class<T> kind) {
        return beans.fired().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** «08:00» of the Monday, or a whole date and time. */
    public static LocalDateTime at(String text) {
        return text.length() > 5 ? LocalDateTime.parse(text) : MONDAY.atTime(LocalTime.parse(text));
    }

    public static Instant instant(String text) {
        return at(text).atZone(SchoolClock.PARIS).toInstant();
    }

    public static SchoolYear year() {
        return new SchoolYear(2026);
    }

    /** One line for each row, its columns separated by a space, as the serving role sees them in the scope of the CPE. */
    public List<String> rows(String sql, Object... values) {
        em.flush();
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        Stream<?> found = query.getResultStream();
        return found.map(row -> row instanceof Object[] columns
                ? String.join(" ", Stream.of(columns).map(String::valueOf).toList()) : String.valueOf(row)).toList();
    }

    public void change(String sql, Object... values) {
        try (Connection owner = TestDatabase.get().connectAsOwner(); PreparedStatement statement = prepared(owner, sql, values)) {
            statement.execute();
            owner.commit();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public long insert(String sql, Object... values) {
        try (Connection owner = TestDatabase.get().connectAsOwner(); PreparedStatement statement = prepared(owner, sql, values);
             ResultSet row = statement.executeQuery()) {
            row.next();
            long id = row.getLong(1);
            owner.commit();
            return id;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static java.sql.Timestamp timestamp(LocalDateTime time) {
        return java.sql.Timestamp.from(time.atZone(SchoolClock.PARIS).toInstant());
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        em.getTransaction().rollback();
        em.close();
    }
}
