package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.discipline.sanction.control.EarlyErasure;
import fr.carnet.schoollife.discipline.sanction.control.Procedures;
import fr.carnet.schoollife.discipline.sanction.entity.ErasureGround;
import fr.carnet.schoollife.discipline.sanction.entity.ErasureImposed;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionNotHere;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.schoollife.discipline.sanction.entity.StepOutOfOrder;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Where the head answers who asks that sanctions be erased before their day (<i>R511-13; ED-111, ED-112, ED-115</i>).
 *
 * <p>The request, the answer and their days are kept; never what was erased.
 */
@Stateless
@RolesAllowed(Role.HEAD)
@Scoped(Scoped.By.SCHOOL)
public class ErasureRequestDesk {

    @Inject
    EarlyErasure erasure;

    @Inject
    Procedures procedures;

    @Inject
    SchoolClock clock;

    /**
     * Granted, erases at once: the sanction of that procedure for what reaches one only, else all those of its pupil.
     *
     * <p>Refuses ProcedureUnknown, SanctionNotHere, StepOutOfOrder, ErasureImposed.
     */
    @Audited(Act.ERASURE_ANSWERED)
    public void answer(long procedure, @NotNull ErasureGround ground, @NotNull LocalDate askedOn, boolean granted, @Size(max = 500) String cause) {
        SanctionProcedure led = procedures.get(procedure);
        if (led.sanctionId() == null) {
            throw new SanctionNotHere();
        }
        if (askedOn.isAfter(clock.today())) {
            throw new StepOutOfOrder(askedOn);
        }
        if (!granted && !ground.mayBeRefused()) {
            throw new ErasureImposed(ground);
        }
        if (granted) {
            erasure.grant(led, ground, askedOn, cause);
        } else {
            erasure.refuse(led, ground, askedOn, cause);
        }
    }
}
