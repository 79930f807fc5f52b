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

    /** The function gives the pupils of live legal links in schools that opened the service; it is asked although the policies ask it too. */
    private static final String ALL = PortalPage.COLUMNS + "((select family_pupils()), ?1, cast(?2 as date))" + PortalPage.COUNTED + PortalPage.SINCE;

    private static final String ONE = PortalPage.COLUMNS + "(array[cast(?3 as bigint)], ?1, cast(?2 as date))";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** All the children of the account in scope, whose visit is noted with it. */
    public FamilyHome home() {
        PortalPage page = page(em.createNativeQuery(ALL).setParameter(4, Timestamp.from(clock.now())));
        return new FamilyHome(page.children(), page.counted(), page.schoolsNotOpen(), page.since(), clock.now());
    }

    /** One pupil, whom the scope shows: to a family its child, to a school its pupil; empty otherwise. */
    public Optional<ChildDay> one(long pupil) {
        return page(em.createNativeQuery(ONE).setParameter(3, pupil)).children().stream().findFirst();
    }

    private PortalPage page(Query query) {
        return PortalPage.read(query.setParameter(1, scope.schoolYear().september()).setParameter(2, clock.today()), clock.localNow());
    }
}
