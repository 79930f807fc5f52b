package fr.carnet.schoollife.family.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.family.control.Children;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Where a guardian reads, in one page, the day of all his or her children, across schools, and a pupil his or her own.
 *
 * <p>Only children of a live legal link with authority, and only what a school has opened (<i>TS-001, TS-053</i>): asked here in the
 * query, and enforced again by the policies of the database.
 */
@Stateless
@RolesAllowed({Role.GUARDIAN, Role.PUPIL})
@Scoped(Scoped.By.FAMILY)
public class FamilyDesk {

    @Inject
    Children children;

    @Inject
    SchoolClock clock;

    @Audited(Act.FAMILY_HOME_READ)
    public FamilyHome home() {
        return new FamilyHome(children.today(), children.schoolsNotOpen(), clock.now());
    }
}
