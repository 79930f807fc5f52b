package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceOrigin;
import fr.carnet.schoollife.absence.entity.AbsenceState;

import java.time.LocalDateTime;

/** A pupil who is absent by the record and there by a roll, with what each side says and who said it. */
public record ContradictionLine(long pupil, String lastName, String firstName, String division, Recorded record, Called roll) {

    /**
     * What the record says.
     *
     * @param by null when it came from a family or from a decision
     */
    public record Recorded(long absence, LocalDateTime from, LocalDateTime to, AbsenceKind kind, AbsenceState state, AbsenceOrigin origin,
            LocalDateTime at, String by) {
    }

    /**
     * What the roll says.
     *
     * @param mark name of the mark; null for a pupil simply there
     */
    public record Called(long roll, LocalDateTime from, LocalDateTime to, String subject, LocalDateTime at, String by, String mark) {
    }
}
