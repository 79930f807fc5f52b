package fr.carnet.schoollife.family.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What the reader told the school of an absence, and where that stands.
 *
 * @param state  AWAITING until the school has answered, then its answer
 * @param byLink said through the link of a mail, without signing in
 */
public record SaidLine(long id, LocalDateTime from, LocalDateTime to, AbsenceReason reason, String words, Instant saidAt, AbsenceState state,
        boolean byLink) {

    /** May be changed or taken back: the school has not answered, and the words are those of the account. */
    public boolean open() {
        return state == AbsenceState.AWAITING && !byLink;
    }
}
