package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.rollcall.control.RollCalls;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.util.List;

/**
 * Where the person in charge of pupils says who is there (<i>Code de l'éducation, art. R131-5; ED-001</i>).
 *
 * <p>A roll is taken once, on its day, and corrected afterwards with a cause; every mark that a correction takes away stays, with who did
 * it and when. A teacher takes and reads the rolls of his or her own lessons, or of pupils in charge without a lesson.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER})
@Scoped(Scoped.By.SCHOOL)
public class RollCallDesk {

    @Inject
    RollCalls calls;

    /** The sheet of a roll to take, or to correct when it was taken; refuses RollUnknown. */
    @Audited(Act.ROLL_READ)
    public RollSheet sheet(@Valid RollSubject subject) {
        return calls.sheet(subject);
    }

    /** The sheet of a roll that was taken; refuses RollUnknown. */
    @Audited(Act.ROLL_READ)
    public RollSheet taken(long roll) {
        return calls.sheet(roll);
    }

    /** What corrections changed, oldest first; refuses RollUnknown. */
    @Audited(Act.ROLL_READ)
    public List<RollChange> changes(long roll) {
        return calls.changes(roll);
    }

    /**
     * Keeps the roll; the same request again answers as the first did.
     *
     * <p>Refuses RollUnknown, RollNotOpen, RollAlreadyTaken, PupilNotOnRoll, MarksContradict, NoteMissing, LatenessWithoutMinutes,
     * TimeOutsideLesson.
     */
    @Audited(Act.ROLL_TAKEN)
    public RollReceipt take(@Valid NewRoll asked) {
        return calls.take(asked);
    }

    /** Refuses what {@link #take} does but for the hour, and RollChanged when somebody corrected it since it was read. */
    @Audited(Act.ROLL_CORRECTED)
    public RollReceipt correct(@Valid RollCorrection asked) {
        return calls.correct(asked);
    }
}
