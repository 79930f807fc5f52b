package fr.carnet.schoollife.absence.control;

import fr.carnet.people.entity.Pupil;
import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The children of the account in scope whose absences it explains, and where what is said of them is written: minors whom one answers for,
 * oneself once of age (<i>ED-142</i>). A minor pupil reads, and does not excuse his or her own absences; nor do parents those of an adult.
 */
@Dependent
public class FamilyPupils {

    private static final String PLACE = """
            select p.establishment_id, e.academy from pupil p join establishment e on e.id = p.establishment_id
             where p.id = ?1 and p.id = any (cast((select family_pupils()) as bigint[]))
               and is_of_age(p.birth_date, p.of_age_on, cast(?2 as date)) = reads_as_oneself(?3, p.id)""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Refuses PupilUnknown, for another's child as for nobody's. */
    public Pupil get(long pupil) {
        recording(pupil);
        return em.find(Pupil.class, pupil);
    }

    /** In the school of the pupil, by the account in scope, now; refuses PupilUnknown. */
    public Recording recording(long pupil) {
        return Row.of(em.createNativeQuery(PLACE).setParameter(1, pupil).setParameter(2, clock.today()).setParameter(3, scope.accountId()))
                .map(row -> new Recording(row.id(), row.number(), scope.schoolYear(), clock.now(), scope.accountId()))
                .findFirst().orElseThrow(() -> new PupilUnknown(pupil));
    }
}
