package fr.carnet.schoollife.board.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;

import java.time.LocalDateTime;

/** An absence that a family explained and that the school has not settled; the oldest word of the family comes first. */
public record AnswerToTreat(long absence, long pupil, String lastName, String firstName, String division, LocalDateTime from,
        LocalDateTime to, AbsenceReason reason, LocalDateTime saidAt) {

    /** Whether the law itself accepts that reason, so that one click settles it. */
    public boolean legitimate() {
        return reason.legitimate();
    }
}
