package fr.carnet.people.authority.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;
import java.time.LocalDate;

/**
 * Makes a pupil an addressee of his or her own, at the address of the home: at eighteen, or on the day of the emancipation
 * (<i>ED-141, ED-142</i>). Doing it twice changes nothing.
 */
@Dependent
public class OwnGuardian {

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

    public void of(long pupil, LocalDate since) {
        em.createNativeQuery(OWN_GUARDIAN).setParameter(1, pupil).setParameter(2, Date.valueOf(since)).executeUpdate();
    }
}
