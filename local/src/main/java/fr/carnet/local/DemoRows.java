package fr.carnet.local;

import fr.carnet.local.synthetic.DemoCast;
import fr.carnet.shared.entity.SearchName;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongFunction;

/**
 * The rows of the demo that only people's acts make in real life: accounts as after an activation, a service opened, a few facts.
 *
 * <p>Written as the owner of the tables, each once: a load that was cut short finds what it had made.
 */
final class DemoRows {

    private static final String ACTIVATE_STAFF = """
            update account a set login = ?, password_hash = ?, status = 'ACTIVE', notice_version = ?, notice_confirmed_at = now(), activated_at = now()
              from persona n join staff_member s on s.id = n.staff_id join establishment e on e.id = s.establishment_id
             where n.account_id = a.id and e.uai = ? and s.sts_type = upper(?) and s.sts_id = ?
            """;

    /** Somebody whom the head added: STS knows no assistant and no secretary. */
    private static final String OWN_STAFF = """
            with hired as (
                insert into staff_member (establishment_id, sts_type, sts_id, civility, last_name, first_name, role, given_role, search_name)
                select id, 'SCHOOL', ?, 'MME', ?, ?, ?, ?, ? from establishment where uai = ?
                on conflict do nothing
                returning id, establishment_id, role),
            opened as (
                insert into account (id, login, password_hash, status, notice_version, notice_confirmed_at, created_at, activated_at)
                select nextval('account_seq'), ?, ?, 'ACTIVE', ?, now(), now(), now() from hired
                returning id)
            insert into persona (id, account_id, role, establishment_id, staff_id)
            select nextval('persona_seq'), o.id, h.role, h.establishment_id, h.id from opened o, hired h
            """;

    private static final String FAMILY_ACCOUNT = """
            insert into account (id, login, password_hash, status, notice_version, notice_confirmed_at, created_at, activated_at)
            values (nextval('account_seq'), ?, ?, 'ACTIVE', ?, now(), now(), now())
            on conflict (login) do update set password_hash = excluded.password_hash
            returning id
            """;

    private static final String GUARDIAN_PERSONA = """
            insert into persona (id, account_id, role, establishment_id, guardian_id)
            select nextval('persona_seq'), ?, 'GUARDIAN', g.establishment_id, g.id
              from guardian g join establishment e on e.id = g.establishment_id
             where e.uai = ? and g.personne_id = ?
            on conflict do nothing
            """;

    private static final String CONSENT = """
            insert into consent (establishment_id, pupil_id, guardian_id, given, channel, received_on, notice_version, recorded_at, recorded_by)
            select distinct p.establishment_id, p.id, case when p.birth_date <= school_day() - interval '18 years' then null else l.guardian_id end,
                   true, 'LETTER', school_day(), ?, now(), 0
              from pupil p
              join establishment e on e.id = p.establishment_id
              join guardianship l on l.pupil_id = p.id and l.level = 1 and l.closed_on is null
             where e.uai = ? and p.eleve_id = ?
            on conflict do nothing
            """;

    private static final String PUPIL_PERSONA = """
            insert into persona (id, account_id, role, establishment_id, pupil_id)
            select nextval('persona_seq'), ?, 'PUPIL', p.establishment_id, p.id
              from pupil p join establishment e on e.id = p.establishment_id
             where e.uai = ? and p.eleve_id = ?
            on conflict do nothing
            """;

    /** The other legal guardian of the strangers' child is the teacher: one person, two qualities, one account. */
    private static final String TEACHER_IS_PARENT = """
            insert into persona (id, account_id, role, establishment_id, guardian_id)
            select nextval('persona_seq'), n.account_id, 'GUARDIAN', g.establishment_id, g.id
              from staff_member s
              join establishment e on e.id = s.establishment_id
              join persona n on n.staff_id = s.id and n.closed_at is null
              join pupil p on p.establishment_id = e.id and p.eleve_id = ?
              join legal_link l on l.pupil_id = p.id
              join guardian g on g.id = l.guardian_id and g.personne_id <> ?
             where e.uai = ? and s.sts_type = upper(?) and s.sts_id = ? limit 1
            on conflict do nothing
            """;

    private static final String OPEN = """
            insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
            select nextval('service_opening_seq'), e.id, ?, 'CARNET', now(), n.account_id
              from establishment e
              join persona n on n.establishment_id = e.id and n.role = 'HEAD' and n.closed_at is null
             where e.uai = ? limit 1
            on conflict do nothing
            """;

    /** The fictional académie after its pilot, as if two persons had wanted each step. */
    private static final String ACADEMY = """
            insert into academy_step (id, academy, service, state, asked_at, asked_by, decided_at, decided_by)
            select nextval('academy_step_seq'), 99, service, state, moment, 'operator', moment, 'witness'
              from unnest(array['CARNET', 'ABSENCES']) service,
                   (values ('PILOT', date '2026-03-02'), ('EVALUATED', date '2026-05-04'), ('OPEN', date '2026-06-01')) step (state, moment)
             where not exists (select from academy_step s where s.academy = 99)
            """;

    private static final String FACTS = """
            with who as (
                select p.id, p.establishment_id, e.academy, n.account_id from pupil p
                  join establishment e on e.id = p.establishment_id
                  join persona n on n.establishment_id = e.id and n.role = 'HEAD' and n.closed_at is null
                 where e.uai = ? and p.eleve_id = ?
                   and not exists (select 1 from lateness l where l.pupil_id = p.id) limit 1),
            year as (select cast(? as int) as september),
            an_absence as (
                insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by)
                select nextval('absence_seq'), september, academy, establishment_id, id,
                       make_timestamptz(september, 9, 17, 8, 0, 0, 'Europe/Paris'), make_timestamptz(september, 9, 17, 12, 0, 0, 'Europe/Paris'),
                       'TRANSPORT', make_timestamptz(september, 9, 17, 8, 20, 0, 'Europe/Paris'), account_id from who, year),
            its_half_day as (
                insert into half_day (school_year, academy, establishment_id, pupil_id, day, half, missed_minutes, excused, awaiting)
                select september, academy, establishment_id, id, make_date(september, 9, 17), 'AM', 240, false, false from who, year),
            a_punishment as (
                insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)
                select nextval('punishment_seq'), september, academy, establishment_id, id, 'EXTRA_WORK', make_date(september, 9, 24),
                       'Travail non rendu à deux reprises.', make_timestamptz(september, 9, 24, 16, 0, 0, 'Europe/Paris'), account_id from who, year)
            insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
            select nextval('lateness_seq'), september, academy, establishment_id, id,
                   make_timestamptz(september, 9, 29, 8, 12, 0, 'Europe/Paris'), 12, 'TRANSPORT',
                   make_timestamptz(september, 9, 29, 8, 12, 0, 'Europe/Paris'), account_id from who, year
            """;

    private final Connection connection;
    private final String noticeVersion;

    DemoRows(Connection connection, String noticeVersion) {
        this.connection = connection;
        this.noticeVersion = noticeVersion;
    }

    void activateStaff(DemoCast.Staff member, String login, String hash) throws SQLException {
        int found = update(ACTIVATE_STAFF, login, hash, noticeVersion, member.uai(), member.type(), Long.parseLong(member.id()));
        if (found != 1) {
            throw new SQLException("No blocked account for " + member.type() + " " + member.id() + " of " + member.uai());
        }
    }

    /** A second factor as after its first code; the secret is sealed for the number of the account. */
    void secondFactor(String login, LongFunction<byte[]> sealed) throws SQLException {
        long account = insert("select id from account where login = ?", login);
        update("""
                insert into second_factor (account_id, secret, begun_at, confirmed_at) values (?, ?, now(), now())
                on conflict (account_id) do update set secret = excluded.secret, last_step = 0""", account, sealed.apply(account));
    }

    /** Once for each number; a load that was cut short committed nothing, so that the password told is the one that was kept. */
    void hireStaff(String uai, int number, String role, String firstName, String name, String login, String hash) throws SQLException {
        update(OWN_STAFF, number, name, firstName, role, role, SearchName.of(name + " " + firstName), uai, login, hash, noticeVersion);
    }

    void activateGuardian(DemoCast.Guardian guardian, String login, String hash) throws SQLException {
        long account = insert(FAMILY_ACCOUNT, login, hash, noticeVersion);
        for (DemoCast.PersonId known : guardian.personIds()) {
            update(GUARDIAN_PERSONA, account, known.uai(), Long.parseLong(known.id()));
        }
    }

    void activatePupil(DemoCast.Child child, String login, String hash) throws SQLException {
        update(CONSENT, noticeVersion, child.uai(), Long.parseLong(child.id()));
        update(PUPIL_PERSONA, insert(FAMILY_ACCOUNT, login, hash, noticeVersion), child.uai(), Long.parseLong(child.id()));
    }

    void makeParent(DemoCast.Staff teacher, DemoCast.Guardian spouse) throws SQLException {
        update(TEACHER_IS_PARENT, Long.parseLong(spouse.children().get(0).id()), Long.parseLong(spouse.personIds().get(0).id()),
                teacher.uai(), teacher.type(), Long.parseLong(teacher.id()));
    }

    /** Its schools may open either service. */
    void openAcademy() throws SQLException {
        update(ACADEMY);
    }

    /** Opens the lycée of the guardian's elder child, and records three facts about that child in September. */
    void openLycee(DemoCast cast) throws SQLException {
        for (DemoCast.Child child : cast.guardian().children()) {
            if (!child.uai().equals(cast.head().uai())) {
                int year = DemoAcademy.schoolYear();
                update("select open_school_life(?, 99)", year);
                update(OPEN, year, child.uai());
                update(FACTS, child.uai(), Long.parseLong(child.id()), year);
            }
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
