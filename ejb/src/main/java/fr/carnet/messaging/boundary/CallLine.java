package fr.carnet.messaging.boundary;

import fr.carnet.messaging.entity.CallOutcome;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Somebody to call now.
 *
 * @param phones  mobile, home and work, those that are known
 * @param hidden  this person must not learn where the pupil lives and goes to school: the head decides before anybody calls
 * @param tried   how often it was tried
 * @param outcome of the last try; null before it
 * @param before  the ways by which something has left for this person, such as {@code MAIL}
 * @param from    start of the absence; null for another matter
 */
public record CallLine(long notice, long absence, long pupil, Matter matter, LocalDate day, LocalDateTime from, String lastName, String firstName,
        String division, String guardian, List<String> phones, boolean hidden, int tried, CallOutcome outcome, List<String> before) {
}
