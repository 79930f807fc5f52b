package fr.carnet.messaging.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.messaging.control.ContactPaces;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** Where the head says how fast families are called; what is planned already keeps its hours. */
@Stateless
@RolesAllowed(Role.HEAD)
@Scoped(Scoped.By.SCHOOL)
public class ContactPaceDesk {

    @Inject
    ContactPaces paces;

    public ContactPace pace() {
        return paces.current();
    }

    @Audited(Act.CONTACT_PACE_CHANGED)
    public void keep(@Valid ContactPace asked) {
        paces.keep(asked);
    }
}
