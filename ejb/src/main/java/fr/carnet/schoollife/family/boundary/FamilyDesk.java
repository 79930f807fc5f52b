package fr.carnet.schoollife.family.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.family.control.ChildYears;
import fr.carnet.schoollife.family.control.Children;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.time.Instant;

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
    ChildYears years;

    @Audited(Act.FAMILY_HOME_READ)
    public FamilyHome home() {
        return children.home();
    }

    /** The year of one child; refuses PupilUnknown, for another's child as for nobody's. */
    @Audited(Act.CHILD_READ)
    public ChildYear child(long pupil) {
        return years.get(pupil);
    }

    /** «Vu»: the reader has seen the punishments, sanctions and answers that came until then. Refuses PupilUnknown. */
    @Audited(Act.FACTS_SEEN)
    public void see(long pupil, Instant until) {
        years.see(pupil, until);
    }
}
