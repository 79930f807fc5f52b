package fr.carnet.privacy.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.privacy.control.RightsRequests;
import fr.carnet.privacy.entity.RequestReceipt;
import fr.carnet.privacy.entity.RightsRequest;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/** The register of a school’s rights requests, where its head answers in time (<i>RGPD, art. 12</i>; DP-016). */
@Stateless
@RolesAllowed(Role.HEAD)
@Scoped(Scoped.By.SCHOOL)
public class RequestDesk {

    @Inject
    RightsRequests requests;

    @Inject
    CurrentScope scope;

    /** Those that wait first, the most urgent at the top. */
    @Audited(Act.REQUESTS_READ)
    public List<RightsRequest> all() {
        return requests.all();
    }

    /** Records what came by letter, by mail or at the desk, and gives the receipt to hand over (TS-075); refuses RequestInTheFuture. */
    @Audited(Act.REQUEST_RECORDED)
    public RequestReceipt record(@Valid NewRequest asked) {
        return requests.add(scope.establishmentId(), null, asked, scope.accountId());
    }

    /** Two more months, whose reason the person is told; refuses RequestAnswered, ClockNotExtended, RequestTooLate. */
    @Audited(Act.REQUEST_ANSWERED)
    public void extend(long request, @NotNull @Size(min = 10, max = 500) String ground) {
        requests.extend(request, ground);
    }

    /** Answers, once; a refusal says why, and how to complain to the CNIL. Refuses RequestAnswered. */
    @Audited(Act.REQUEST_ANSWERED)
    public void answer(long request, boolean granted, @NotNull @Size(min = 10, max = 1000) String words) {
        requests.answer(request, granted, words, scope.accountId());
    }
}
