package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.absence.entity.ExplanationChannel;

import java.time.LocalDateTime;

/**
 * One absence of a work list.
 *
 * @param ownReason the school's own label, when that was chosen; null otherwise
 * @param said      the reason of the latest explanation that stands; null when nobody explained it
 * @param owner     who looks after it; null for nobody
 */
public record AbsenceLine(long id, long pupil, String lastName, String firstName, String division, LocalDateTime from, LocalDateTime to,
        AbsenceKind kind, AbsenceState state, AbsenceReason reason, String ownReason, boolean cancelled,
        AbsenceReason said, String words, ExplanationChannel channel, LocalDateTime saidAt, String owner) {

    /** The family gave one of the five legal reasons: one act accepts it. */
    public boolean acceptable() {
        return !cancelled && !state.settled() && said != null && said.legitimate();
    }

    public boolean settled() {
        return state.settled();
    }
}
