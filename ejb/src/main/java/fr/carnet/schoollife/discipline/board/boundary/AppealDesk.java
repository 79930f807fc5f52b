package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.discipline.board.entity.AppealedAlready;
import fr.carnet.schoollife.discipline.board.entity.NotAppealed;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.schoollife.discipline.sanction.control.EarlyErasure;
import fr.carnet.schoollife.discipline.sanction.control.Procedures;
import fr.carnet.schoollife.discipline.sanction.entity.AppealTooLate;
import fr.carnet.schoollife.discipline.sanction.entity.ErasureGround;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionNotHere;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.schoollife.discipline.sanction.entity.StepOutOfOrder;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Where what follows the decision of a conseil de discipline is kept: the appeal, the recteur's answer, the pupil's new school. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class AppealDesk {

    @Inject
    Procedures procedures;

    @Inject
    EarlyErasure erasure;

    @Inject
    SchoolClock clock;

    /**
     * The family appeals to the recteur, which suspends nothing (<i>R511-49, D511-50; ED-096</i>).
     *
     * <p>Refuses ProcedureUnknown, SanctionNotHere, AppealedAlready, StepOutOfOrder, AppealTooLate after eight days.
     */
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void appealed(long procedure, @NotNull LocalDate on) {
        SanctionProcedure led = procedures.get(procedure);
        if (led.appealUntil() == null) {
            throw new SanctionNotHere();
        }
        if (procedures.sheet(procedure).did("APPEALED")) {
            throw new AppealedAlready();
        }
        if (on.isAfter(led.appealUntil())) {
            throw new AppealTooLate(led.appealUntil());
        }
        checkDay(on, led.notifiedOn());
        procedures.step(led, "APPEALED", on, null);
    }

    /** Keeps what the recteur decided; annulled, the sanction is erased at once. Refuses ProcedureUnknown, NotAppealed, StepOutOfOrder. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.PROCEDURE_DECIDED)
    public void answered(long procedure, @NotNull RectorAnswer answer, @NotNull LocalDate on, @NotBlank @Size(max = 1000) String words) {
        SanctionProcedure led = procedures.get(procedure);
        ProcedureSheet sheet = procedures.sheet(procedure);
        if (!sheet.rectorAwaited()) {
            throw new NotAppealed();
        }
        checkDay(on, led.notifiedOn());
        if (answer == RectorAnswer.ANNULLED && led.sanctionId() != null) {
            erasure.grant(led, ErasureGround.ANNULMENT, on, null);
        } else {
            procedures.step(led, "RECTOR_" + answer.name(), on, words);
        }
    }

    /** A pupil under the obligation of instruction has another school (<i>D511-43; ED-097</i>); refuses ProcedureUnknown, SanctionNotHere, StepOutOfOrder. */
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void enrolledElsewhere(long procedure, @NotNull LocalDate on, @NotBlank @Size(max = 1000) String where) {
        SanctionProcedure led = procedures.get(procedure);
        if (!procedures.sheet(procedure).enrolmentOwed()) {
            throw new SanctionNotHere();
        }
        checkDay(on, led.notifiedOn());
        procedures.step(led, "ENROLLED_ELSEWHERE", on, where);
    }

    private void checkDay(LocalDate on, LocalDate after) {
        if (on.isBefore(after) || on.isAfter(clock.today())) {
            throw new StepOutOfOrder(on);
        }
    }
}
