package fr.carnet.accounts.denial.control;

import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.denial.entity.DeniableChild;
import fr.carnet.accounts.denial.entity.DeniedLink;
import fr.carnet.people.authority.entity.LinkDecided;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.ZoneOffset;
import java.util.List;

/** «Je ne suis pas le responsable légal de cet élève»: the links that their guardians deny, from the words to the school’s decision. */
@Dependent
public class LinkDenials {

    private static final String DENY = """
            with told as (
                insert into link_denial (establishment_id, guardianship_id, authority, by_code, denied_at)
                select establishment_id, id, authority, ?3, ?4 from guardianship
                 where guardian_id = ?1 and (?2 = 0 or pupil_id = ?2) and closed_on is null
                   and (level = 1 and authority = 'EXERCISED' or authority in ('DELEGATED', 'ENTRUSTED'))
                on conflict (guardianship_id) where settled_at is null
                do update set authority = excluded.authority, by_code = excluded.by_code, denied_at = excluded.denied_at
                returning guardianship_id)
            update guardianship set authority = 'DENIED', version = version + 1 where id in (select guardianship_id from told)""";

    private static final String WAITING = """
            select d.id, concat_ws(' ', g.first_name, coalesce(g.usage_name, g.last_name)),
                   concat_ws(' ', p.first_name, coalesce(p.usage_name, p.last_name)), d.by_code, d.denied_at
              from link_denial d
              join guardianship l on l.id = d.guardianship_id
              join guardian g on g.id = l.guardian_id
              join pupil p on p.id = l.pupil_id
             where d.settled_at is null
             order by d.denied_at, d.id""";

    private static final String SETTLE = """
            with settled as (
                update link_denial set settled_at = ?2, settled_by = ?3, confirmed = ?4
                 where id = ?1 and settled_at is null
                returning guardianship_id, authority)
            update guardianship l set authority = case when ?4 then 'DENIED' else s.authority end, version = l.version + 1
              from settled s where l.id = s.guardianship_id and l.authority = 'DENIED'""";

    private static final String OVERTAKEN = """
            update link_denial d set settled_at = ?3, settled_by = ?4, confirmed = false
              from guardianship l
             where l.id = d.guardianship_id and l.pupil_id = ?1 and l.guardian_id = ?2 and l.authority <> 'DENIED' and d.settled_at is null""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    ScopeDoor door;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    public LinkDenials() { /* CDI */ }

    LinkDenials(EntityManager em, ScopeDoor door, CurrentScope scope, SchoolClock clock) {
        this.em = em;
        this.door = door;
        this.scope = scope;
        this.clock = clock;
    }

    /** Blocks every link of the guardian whom a code names; says how many. */
    public int denyAll(Addressee guardian) {
        door.enterSchoolAsOperator(guardian.establishmentId(), clock.schoolYear().september());
        return deny(guardian.id(), 0, true);
    }

    /** Blocks the link of the account with one pupil; says how many there were, none for the pupil of somebody else. */
    public int denyOne(long account, long pupil) {
        List<Addressee> qualities = Row.of(em.createNativeQuery("""
                        select guardian_id, establishment_id from persona
                         where account_id = ?1 and guardian_id is not null and closed_at is null""").setParameter(1, account))
                .map(row -> new Addressee(Addressee.Kind.GUARDIAN, row.id(), row.id())).toList();
        int denied = 0;
        for (Addressee guardian : qualities) {
            door.enterSchoolAsOperator(guardian.establishmentId(), clock.schoolYear().september());
            denied += deny(guardian.id(), pupil, false);
        }
        return denied;
    }

    /** A judgment or an act of the school that says what the person is answers the denial too. */
    void decided(@Observes LinkDecided link) {
        em.createNativeQuery(OVERTAKEN).setParameter(1, link.pupil()).setParameter(2, link.guardian())
                .setParameter(3, clock.now().atOffset(ZoneOffset.UTC)).setParameter(4, scope.accountId()).executeUpdate();
    }

    private int deny(long guardian, long pupil, boolean byCode) {
        return em.createNativeQuery(DENY).setParameter(1, guardian).setParameter(2, pupil).setParameter(3, byCode)
                .setParameter(4, clock.now().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    /** The pupils of the family in scope. */
    public List<DeniableChild> children() {
        return Row.of(em.createNativeQuery("select id, first_name from pupil order by birth_date, first_name, id"))
                .map(row -> new DeniableChild(row.id(), row.text())).toList();
    }

    /** Those that wait for the school in scope, the oldest first. */
    public List<DeniedLink> waiting() {
        return Row.of(em.createNativeQuery(WAITING))
                .map(row -> new DeniedLink(row.id(), row.text(), row.text(), row.flag(), row.instant())).toList();
    }

    /** False when there is no such denial in the school, or somebody settled it before. */
    public boolean settle(long denial, boolean confirmed) {
        return em.createNativeQuery(SETTLE).setParameter(1, denial).setParameter(2, clock.now().atOffset(ZoneOffset.UTC))
                .setParameter(3, scope.accountId()).setParameter(4, confirmed).executeUpdate() == 1;
    }
}
