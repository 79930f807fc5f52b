package fr.carnet.accounts.refusal.boundary;

import fr.carnet.accounts.refusal.control.Refusals;
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
 * Where a person refuses the service, for all children and in all schools at once, or where the school records the letter
 * (<i>TS-004 to TS-006, TS-010; arrêté du 16 juillet 2015</i>).
 *
 * <p>One transaction: all of it is done or nothing is. What the school owes anyway, the notice of the same day and the statement on paper,
 * goes on; the other parent is not touched.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class RefusalDesk {

    @Inject
    Refusals refusals;

    /** On line, by the account that calls, which ends here; a pupil must be of age (<i>TS-008</i>). Refuses NothingToRefuse. */
    @Audited(Act.SERVICE_REFUSED)
    @RolesAllowed({Role.GUARDIAN, Role.PUPIL})
    @Scoped(Scoped.By.FAMILY)
    public RefusalReceipt refuse() {
        return refusals.online();
    }

    /** Records a letter or an e-mail; refuses NothingToRefuse, AlreadyRefused, WrittenLater. */
    @Audited(Act.SERVICE_REFUSED)
    public RefusalReceipt record(@Valid WrittenRefusal asked) {
        return refusals.written(asked);
    }

    /** Records the new act by which the person comes back; gives nothing by itself: a new code does. Refuses NotRefused, WrittenLater. */
    @Audited(Act.REFUSAL_WITHDRAWN)
    public void withdraw(@Valid WrittenRefusal asked) {
        refusals.withdraw(asked);
    }

    /** Refusals of those who have to do with a pupil of the school, newest first. */
    @Audited(Act.REFUSALS_READ)
    public List<RefusalReceipt> ofPupil(long pupil) {
        return refusals.ofPupil(pupil);
    }
}
