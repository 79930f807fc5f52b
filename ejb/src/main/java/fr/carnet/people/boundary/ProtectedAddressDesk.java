package fr.carnet.people.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.control.ProtectedAddresses;
import fr.carnet.people.control.Pupils;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Where the head applies what a judge decided: a place kept secret, a parent from whom it is hidden (<i>Code civil, art. 373-2-1 et 375-7;
 * ED-139, ED-140</i>). No import ever lifts it.
 */
@Stateless
@RolesAllowed(Role.HEAD)
@Scoped(Scoped.By.SCHOOL)
public class ProtectedAddressDesk {

    @Inject
    Pupils pupils;

    @Inject
    ProtectedAddresses addresses;

    /** Refuses PupilUnknown. */
    public ProtectedAddress of(long pupil) {
        pupils.get(pupil);
        return addresses.of(pupil);
    }

    /** Prints the place where the pupil lives nowhere any more, or again; refuses PupilUnknown. */
    @Audited(Act.ADDRESS_PROTECTED)
    public void protect(long pupil, boolean secret) {
        pupils.get(pupil);
        addresses.protect(pupil, secret);
    }

    /** Hides from a guardian where the pupil lives and goes to school, or no longer; refuses PupilUnknown. */
    @Audited(Act.ADDRESS_PROTECTED)
    public void hideFrom(long pupil, long guardian, boolean hidden) {
        pupils.get(pupil);
        addresses.hideFrom(pupil, guardian, hidden);
    }
}
