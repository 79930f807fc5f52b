package fr.carnet.establishments.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.academy.control.AcademySteps;
import fr.carnet.establishments.control.ServiceOpenings;
import fr.carnet.establishments.entity.SecurityNoticeNotRead;
import fr.carnet.establishments.entity.Service;
import fr.carnet.establishments.entity.ServiceAlreadyOpen;
import fr.carnet.establishments.entity.ServiceNotOpen;
import fr.carnet.establishments.entity.ServiceOpening;
import fr.carnet.establishments.entity.ServiceSwitched;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.PasswordAskedAgain;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the head opens a service to families for the school year, and closes it.
 *
 * <p>Until then no family of the school sees anything anywhere (<i>TS-001, TS-002</i>): the policies of the database read the opening. For
 * both the password is asked again: a session left open on a desk must not show a whole school to its families, nor take it from them (<i>SE-031</i>).
 */
@Stateless
@RolesAllowed(Role.HEAD)
@Scoped(Scoped.By.SCHOOL)
public class ServiceDesk {

    @Inject
    ServiceOpenings openings;

    @Inject
    AcademySteps academies;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    PasswordAskedAgain proof;

    @Inject
    Event<ServiceSwitched> switched;

    /** One line per service, open or not. */
    public List<ServiceLine> services() {
        List<ServiceOpening> live = openings.live();
        return Stream.of(Service.values()).map(service -> line(service, live)).toList();
    }

    /**
     * Refuses AcademyNotOpen, SchoolNotPilot, SecurityNoticeNotRead (TS-080), ServiceAlreadyOpen and CurrentPasswordWrong.
     *
     * @param source where the request comes from on the network, to slow down who guesses the password
     */
    @Audited(Act.SERVICE_OPENED)
    public void open(Service service, boolean noticeRead, String password, String source) {
        academies.standOf(scope.establishmentId(), service).letOrRefuse();
        if (!noticeRead) {
            throw new SecurityNoticeNotRead();
        }
        if (openings.find(service).isPresent()) {
            throw new ServiceAlreadyOpen(service);
        }
        proof.proveAgain(scope.accountId(), password, source);
        openings.add(ServiceOpening.of(
                scope.establishmentId(), scope.schoolYear().september(), service, clock.now(), scope.accountId()));
        switched.fire(new ServiceSwitched(service));
    }

    /** Hides everything of the service from every family of the school, at once; refuses ServiceNotOpen and CurrentPasswordWrong. */
    @Audited(Act.SERVICE_CLOSED)
    public void close(Service service, String password, String source) {
        ServiceOpening opening = openings.find(service).orElseThrow(() -> new ServiceNotOpen(service));
        proof.proveAgain(scope.accountId(), password, source);
        opening.close(clock.now(), scope.accountId());
        switched.fire(new ServiceSwitched(service));
    }

    private ServiceLine line(Service service, List<ServiceOpening> live) {
        Optional<ServiceOpening> opening = live.stream().filter(each -> each.service() == service).findFirst();
        return new ServiceLine(service, scope.schoolYear().september(), opening.isPresent(),
                opening.map(ServiceOpening::openedAt).orElse(null), academies.standOf(scope.establishmentId(), service));
    }
}
