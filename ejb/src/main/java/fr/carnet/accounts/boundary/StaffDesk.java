package fr.carnet.accounts.boundary;

import fr.carnet.accounts.credentials.control.StaffPlaces;
import fr.carnet.accounts.credentials.entity.Position;
import fr.carnet.accounts.credentials.entity.StaffUnknown;
import fr.carnet.accounts.visits.control.Visits;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.util.List;

/**
 * Where the head says who works in the school: assistants d’éducation and secretaries are in no file of the ministry.
 *
 * <p>What is decided here outlives the imports: STS neither closes a person added here nor takes back a role given here. The role of
 * head is never given by a head.
 */
@Stateless
@RolesAllowed(Role.HEAD)
@Scoped(Scoped.By.SCHOOL)
public class StaffDesk {

    @Inject
    StaffPlaces places;

    @Inject
    Visits visits;

    /** Everybody of the staff, by role and name; those who left are not there. */
    @Audited(Act.STAFF_READ)
    public List<StaffLine> staff() {
        return places.all();
    }

    /** Adds a person, with an account that a code will activate. */
    @Audited(Act.STAFF_ADDED)
    public void add(@Valid NewStaff asked) {
        places.add(asked);
    }

    /** Gives another role, at once: the next act of the person is judged by it. Refuses StaffUnknown, also for a head. */
    @Audited(Act.STAFF_ROLE_GIVEN)
    public void give(long member, Position position) {
        if (!places.give(member, position)) {
            throw new StaffUnknown(member);
        }
    }

    /** Closes a person added here, the place that the account gave, and the account if it gave no other; refuses StaffUnknown for one whom STS names. */
    @Audited(Act.STAFF_CLOSED)
    public void close(long member) {
        if (!places.close(member)) {
            throw new StaffUnknown(member);
        }
    }

    /** Signs a person of the school out everywhere, for instance when a telephone was lost (<i>SE-030</i>); refuses StaffUnknown. */
    @Audited(Act.VISITS_ENDED)
    public void endVisits(long member) {
        visits.endAll(places.account(member).orElseThrow(() -> new StaffUnknown(member)));
    }
}
