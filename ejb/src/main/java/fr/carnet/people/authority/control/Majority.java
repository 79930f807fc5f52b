package fr.carnet.people.authority.control;

import fr.carnet.people.authority.boundary.NewMeasure;
import fr.carnet.people.authority.entity.FamilyFileChanged;
import fr.carnet.people.authority.entity.AuthorityMeasure;
import fr.carnet.people.authority.entity.MeasureSource;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/**
 * The eighteenth birthdays: the pupil becomes an addressee of his or her own, at the address of the home; the guardians stay told until
 * the pupil objects (<i>Code civil, art. 414; ED-142, ED-143</i>). Doing it twice changes nothing.
 */
@Dependent
public class Majority {

    private static final int AGE = 18;

    private static final String REACHED = """
            select id, birth_date from pupil
             where establishment_id = ?1 and of_age_on is null and closed_on is null and birth_date <= ?2 order by id
            """;

    /** The pupil as his or her own guardian, under a number that no import gives; SIECLE may already have named him or her (kinship 70). */
    private static final String OWN_GUARDIAN = """
            with self as (
                insert into guardian (establishment_id, personne_id, civility, last_name, usage_name, first_name, address_id, search_name)
                select p.establishment_id, -nextval('own_guardian_seq'), case p.sex when 'M' then 'M' when 'F' then 'MME' end, p.last_name, p.usage_name,
                       p.first_name,
                       (select g.address_id from guardianship h join guardian g on g.id = h.guardian_id
                         where h.pupil_id = p.id and h.closed_on is null and g.address_id is not null and h.hosts order by h.level, h.id limit 1),
                       p.search_name
                  from pupil p
                 where p.id = ?1 and not exists (select from guardianship s where s.pupil_id = p.id and s.kinship = '70' and s.closed_on is null)
                returning id, establishment_id)
            insert into guardianship (establishment_id, pupil_id, guardian_id, level, kinship, since)
            select establishment_id, ?1, id, 1, '70', ?2 from self
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    ScopeDoor door;

    @Inject
    SchoolClock clock;

    @Inject
    Authorities authorities;

    @Inject
    Event<FamilyFileChanged> changed;

    /** Those of a school, in a transaction of their own; gives how many. */
    @Transactional(TxType.REQUIRES_NEW)
    public int comesOfAge(long school) {
        door.enterSchoolAsOperator(school, clock.schoolYear().september());
        return comesOfAge();
    }

    /** Those of the school in scope. */
    public int comesOfAge() {
        List<Row> reached = reached();
        reached.forEach(row -> comesOfAge(row.id(), row.day().plusYears(AGE)));
        return reached.size();
    }

    public int due() {
        return reached().size();
    }

    private List<Row> reached() {
        return Row.of(em.createNativeQuery(REACHED).setParameter(1, scope.establishmentId())
                .setParameter(2, Date.valueOf(clock.today().minusYears(AGE)))).toList();
    }

    private void comesOfAge(long pupil, LocalDate birthday) {
        on("update pupil set of_age_on = ?2, version = version + 1 where id = ?1", pupil, birthday).executeUpdate();
        on(OWN_GUARDIAN, pupil, birthday).executeUpdate();
        authorities.record(new NewMeasure(pupil, null, AuthorityMeasure.OF_AGE, MeasureSource.CIVIL_STATUS, "Date de naissance du dossier", birthday, null, null), null);
        if (!birthday.isBefore(clock.schoolYear().firstDay())) {
            changed.fire(new FamilyFileChanged(pupil, null));
        }
    }

    private Query on(String sql, long pupil, LocalDate day) {
        return em.createNativeQuery(sql).setParameter(1, pupil).setParameter(2, Date.valueOf(day));
    }

    /** Where the clock has something to do. */
    public List<Long> schools() {
        return Row.of(em.createNativeQuery("select id from schools_with_new_adults(?1)").setParameter(1, Date.valueOf(clock.today()))).map(Row::id).toList();
    }
}
