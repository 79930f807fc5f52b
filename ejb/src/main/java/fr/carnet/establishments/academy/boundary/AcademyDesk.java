package fr.carnet.establishments.academy.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.academy.control.AcademySteps;
import fr.carnet.establishments.academy.entity.AcademyState;
import fr.carnet.establishments.academy.entity.AcademyStep;
import fr.carnet.establishments.entity.Service;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.List;
import java.util.Set;

/**
 * Where an académie goes from closed to open with a service: the operator asks, on the order of the ministry, and a witness confirms (D-14).
 *
 * <p>Nobody else has a say, and neither of the two can do it alone.
 */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.WITNESS})
public class AcademyDesk {

    @Inject
    AcademySteps steps;

    @Inject
    Caller caller;

    @Inject
    SchoolClock clock;

    /** All that was ever asked; refuses AcademyUnknown. */
    public List<AcademyLine> history(int academy) {
        return steps.of(academy).stream().map(AcademyLine::of).toList();
    }

    /** Asks for a step; closing counts at once and closes every school. Refuses AcademyUnknown, StepNotNext, PilotNamesSchools. */
    @RolesAllowed(Role.OPERATOR)
    @Audited(Act.ACADEMY_STEP_ASKED)
    public AcademyLine ask(int academy, Service service, AcademyState state, Set<String> pilots) {
        steps.of(academy);
        steps.requireOf(academy, pilots);
        AcademyState former = steps.stateOf(academy, service);
        AcademyStep step = AcademyStep.asked(academy, service, state, former, pilots, clock.now(), caller.name());
        if (!state.needsTwo()) {
            step.decide(former, clock.now(), caller.name());
            steps.closeSchools(academy, service, clock.now());
        }
        steps.add(step);
        return AcademyLine.of(step);
    }

    /** Refuses StepUnknown, StepNotNext, StepNeedsSecondPerson, StepTooOld. */
    @RolesAllowed(Role.WITNESS)
    @Audited(Act.ACADEMY_STEP_CONFIRMED)
    public AcademyLine confirm(long number) {
        AcademyStep step = steps.get(number);
        step.decide(steps.stateOf(step.academy(), step.service()), clock.now(), caller.name());
        return AcademyLine.of(step);
    }
}
