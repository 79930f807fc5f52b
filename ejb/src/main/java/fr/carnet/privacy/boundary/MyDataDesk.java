package fr.carnet.privacy.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.privacy.control.DataExport;
import fr.carnet.privacy.control.MySchools;
import fr.carnet.privacy.control.RightsRequests;
import fr.carnet.privacy.entity.MySchool;
import fr.carnet.privacy.entity.RequestChannel;
import fr.carnet.privacy.entity.RequestKind;
import fr.carnet.privacy.entity.RequestReceipt;
import fr.carnet.privacy.entity.RightsRequest;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * Where a person takes his or her data away, and where a guardian or a pupil asks a school to correct them.
 *
 * <p>The session says who asks, so that nothing more is demanded (DP-018); the children are those of live legal links (DP-017).
 */
@Stateless
@RolesAllowed({Role.GUARDIAN, Role.PUPIL})
@Scoped(Scoped.By.FAMILY)
public class MyDataDesk {

    @Inject
    DataExport export;

    @Inject
    RightsRequests requests;

    @Inject
    MySchools schools;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Whoever is signed in, a member of the staff too. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.NURSE, Role.RECTORAT, Role.STAFF, Role.GUARDIAN, Role.PUPIL})
    @Scoped(Scoped.By.OWN)
    @Audited(Act.DATA_EXPORTED)
    public byte[] json() {
        return export.json(scope.accountId());
    }

    /** Whoever is signed in, a member of the staff too. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.NURSE, Role.RECTORAT, Role.STAFF, Role.GUARDIAN, Role.PUPIL})
    @Scoped(Scoped.By.OWN)
    @Audited(Act.DATA_EXPORTED)
    public byte[] pdf() {
        return export.pdf(scope.accountId());
    }

    /** The schools to which the account may write, one for each of its qualities. */
    public List<MySchool> schools() {
        return schools.of(scope.accountId());
    }

    /** The caller’s own requests, with their deadline and their answer. */
    @Audited(Act.REQUESTS_READ)
    public List<RightsRequest> requests() {
        return requests.all();
    }

    /** Asks a school and gives the receipt (TS-075); refuses UnknownThing for a school that the account has nothing to do with. */
    @Audited(Act.REQUEST_RECORDED)
    public RequestReceipt ask(long school, @NotNull RequestKind kind, @NotNull @Size(min = 5, max = 1000) String about) {
        MySchool asked = schools().stream().filter(one -> one.id() == school).findFirst().orElseThrow(UnknownThing::new);
        return requests.add(school, scope.accountId(), new NewRequest(asked.person(), kind, about, RequestChannel.ONLINE,
                "Demande faite depuis le compte de la personne", clock.today()), scope.accountId());
    }
}
