package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.boundary.NewStaff;
import fr.carnet.accounts.boundary.StaffLine;
import fr.carnet.accounts.boundary.StaffLine.AccountState;
import fr.carnet.accounts.credentials.entity.Position;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.SearchName;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The staff of the school in scope, and the place that an account gives each of them there. */
@Dependent
public class StaffPlaces {

    private static final String ALL = """
            select m.id, m.last_name, m.first_name, m.role, m.sts_type = 'SCHOOL',
                   case when a.id is null then 'NONE' when a.status = 'ACTIVE' then 'ACTIVE' else 'WAITING' end
              from staff_member m
              left join persona n on n.staff_id = m.id and n.closed_at is null
              left join account a on a.id = n.account_id
             where m.establishment_id = ?1 and m.closed_on is null
             order by array_position(array['HEAD', 'CPE', 'AED', 'SECRETARIAT', 'NURSE', 'TEACHER', 'STAFF'], m.role), m.search_name, m.id
            """;

    private static final String ADD = """
            insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, birth_date, role, given_role, email, search_name)
            values (?1, 'SCHOOL', nextval('school_staff_seq'), ?2, ?3, cast(?4 as date), ?5, ?5, ?6, ?7)
            returning id
            """;

    /** Opens a blocked account for somebody who never had one, and nothing for others. */
    private static final String FIRST_ACCOUNT = """
            with opened as (
                insert into account (id, status, created_at)
                select nextval('account_seq'), 'BLOCKED', ?2
                 where not exists (select from persona where staff_id = ?1)
                returning id)
            insert into persona (id, account_id, role, establishment_id, staff_id)
            select nextval('persona_seq'), o.id, m.role, m.establishment_id, m.id from opened o, staff_member m where m.id = ?1
            """;

    private static final String LEAVE = """
            with ended as (
                update activation_code set secret_hmac = null, destroyed_at = ?2, cancelled_at = ?2, version = version + 1
                 where staff_id = ?1 and destroyed_at is null)
            update persona set closed_at = ?2, version = version + 1 where staff_id = ?1 and closed_at is null returning account_id""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    EndedAccounts ended;

    public List<StaffLine> all() {
        Stream<?> rows = em.createNativeQuery(ALL).setParameter(1, scope.establishmentId()).getResultStream();
        return rows.map(Object[].class::cast).map(row -> new StaffLine(((Number) row[0]).longValue(), (String) row[1], (String) row[2],
                (String) row[3], (Boolean) row[4], AccountState.valueOf((String) row[5]))).toList();
    }

    public void add(NewStaff asked) {
        Object member = em.createNativeQuery(ADD)
                .setParameter(1, scope.establishmentId())
                .setParameter(2, asked.lastName().strip()).setParameter(3, asked.firstName().strip())
                .setParameter(4, asked.birthDate() == null ? null : asked.birthDate().toString())
                .setParameter(5, asked.position().name()).setParameter(6, asked.email())
                .setParameter(7, SearchName.of(asked.lastName() + " " + asked.firstName()))
                .getSingleResult();
        openAccount(((Number) member).longValue());
    }

    /** False when the school has no such person, or when it is a head. */
    public boolean give(long member, Position position) {
        int found = em.createNativeQuery("""
                        update staff_member set role = ?2, given_role = ?2, version = version + 1
                         where id = ?1 and establishment_id = ?3 and closed_on is null and role <> 'HEAD'""")
                .setParameter(1, member).setParameter(2, position.name()).setParameter(3, scope.establishmentId()).executeUpdate();
        if (found == 0) {
            return false;
        }
        em.createNativeQuery("update persona set role = ?2, closed_at = null, version = version + 1 where staff_id = ?1")
                .setParameter(1, member).setParameter(2, position.name()).executeUpdate();
        openAccount(member);
        return true;
    }

    /** False when the school has no such person, or when STS names the person. */
    public boolean close(long member) {
        int found = em.createNativeQuery("""
                        update staff_member set closed_on = ?2, version = version + 1
                         where id = ?1 and establishment_id = ?3 and closed_on is null and sts_type = 'SCHOOL'""")
                .setParameter(1, member).setParameter(2, clock.today()).setParameter(3, scope.establishmentId()).executeUpdate();
        if (found == 0) {
            return false;
        }
        ended.lost(Row.of(em.createNativeQuery(LEAVE).setParameter(1, member).setParameter(2, clock.now().atOffset(ZoneOffset.UTC))).map(Row::id).toList());
        return true;
    }

    /** The account of somebody who works here, opened or not. */
    public Optional<Long> account(long member) {
        return Row.of(em.createNativeQuery("""
                        select n.account_id from persona n join staff_member m on m.id = n.staff_id
                         where m.id = ?1 and m.establishment_id = ?2 and m.closed_on is null and n.closed_at is null""")
                .setParameter(1, member).setParameter(2, scope.establishmentId())).map(Row::id).findFirst();
    }

    private void openAccount(long member) {
        em.createNativeQuery(FIRST_ACCOUNT).setParameter(1, member).setParameter(2, clock.now().atOffset(ZoneOffset.UTC)).executeUpdate();
    }
}
