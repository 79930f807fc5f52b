package fr.carnet.accounts.consent.control;

import fr.carnet.accounts.consent.entity.ChildConsent;
import fr.carnet.accounts.consent.entity.ConsentChannel;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.ArrayList;
import java.util.List;

/**
 * The same decisions, on line, by the guardian alone and for himself or herself alone.
 *
 * <p>An account may be of guardians of several schools: each is entered in turn, for the pupils of that guardian’s live legal links: none whom a court hides
 * (<i>ED-140</i>), none of a school that has opened nothing to families this year (<i>TS-002</i>).
 */
@Dependent
public class FamilyConsents {

    private static final String QUALITIES = """
            select guardian_id, establishment_id from persona where account_id = ?1 and guardian_id is not null and closed_at is null""";

    private static final String CHILDREN = """
            select p.id, p.first_name, c.given, c.received_on
              from legal_link l
              join pupil p on p.id = l.pupil_id and p.closed_on is null and not is_of_age(p.birth_date, p.of_age_on, cast(?2 as date))
              left join consent c on c.pupil_id = p.id and c.guardian_id = l.guardian_id and c.replaced_at is null
             where l.guardian_id = ?1 and not l.protected_address
               and exists (select from service_opening s where s.establishment_id = p.establishment_id and s.school_year = ?3 and s.closed_at is null)
             order by p.birth_date, p.first_name, p.id""";

    private record Quality(long guardian, long school) {
    }

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    ScopeDoor door;

    @Inject
    Consents consents;

    @Inject
    SchoolClock clock;

    public FamilyConsents() { /* CDI */ }

    public FamilyConsents(EntityManager em, ScopeDoor door, Consents consents, SchoolClock clock) {
        this.em = em;
        this.door = door;
        this.consents = consents;
        this.clock = clock;
    }

    public List<ChildConsent> of(long account) {
        List<ChildConsent> children = new ArrayList<>();
        qualities(account).forEach(quality -> children.addAll(children(quality)));
        return children;
    }

    /** False for the pupil of somebody else, or one of age. */
    public boolean decide(long account, long pupil, boolean given) {
        for (Quality quality : qualities(account)) {
            if (children(quality).stream().anyMatch(child -> child.pupil() == pupil)) {
                return consents.record(pupil, quality.guardian(), given, ConsentChannel.ONLINE, clock.today(), account);
            }
        }
        return false;
    }

    private List<Quality> qualities(long account) {
        return Row.of(em.createNativeQuery(QUALITIES).setParameter(1, account)).map(row -> new Quality(row.id(), row.id())).toList();
    }

    private List<ChildConsent> children(Quality quality) {
        door.enterSchoolAsOperator(quality.school(), clock.schoolYear().september());
        return Row.of(em.createNativeQuery(CHILDREN).setParameter(1, quality.guardian()).setParameter(2, clock.today())
                .setParameter(3, clock.schoolYear().september()))
                .map(row -> new ChildConsent(row.id(), row.text(), row.optionalFlag(), row.day())).toList();
    }
}
