package fr.carnet.schoollife.board.boundary;

import java.time.LocalDateTime;

/**
 * An absence of the last two weeks that nobody has explained.
 *
 * @param days  how many days ago it began
 * @param owner who looks after it; null for nobody
 */
public record UnsettledAbsence(long absence, long pupil, String lastName, String firstName, String division, LocalDateTime from,
        LocalDateTime to, int days, String owner) {
}
