package fr.carnet.schoollife.family.control;

import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.FamilyHome;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Timestamp;
import java.util.Optional;

/** Pupils as their families read them, in one statement, whatever their number. */
@Dependent
public class Children {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** All the children of the account in scope, whose visit is noted with it. */
    public FamilyHome home() {
        PortalPage page = page(null);
        return new FamilyHome(page.children(), page.counted(), page.schoolsNotOpen(), page.since(), clock.now());
    }

    /** One pupil, whom the scope shows: to a family its child, to a school its pupil; empty otherwise. */
    public Optional<ChildDay> one(long pupil) {
        return page(pupil).children().stream().findFirst();
    }

    private PortalPage page(Long pupil) {
        Query query = em.createNativeQuery(PortalPage.SQL).setParameter(1, scope.schoolYear().september()).setParameter(2, clock.today())
                .setParameter(3, pupil).setParameter(4, Timestamp.from(clock.now()));
        return PortalPage.read(query, clock.localNow());
    }
}
