package fr.carnet.schoollife.family.boundary;

import fr.carnet.schoollife.record.entity.EventKind;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One change of what a family reads (<i>D-8</i>): what was done to which fact, old and new value; never by whom.
 *
 * @param what    RECORDED, CANCELLED, LENGTHENED, ACCEPTED…
 * @param oldFrom the former time, {@code oldTo} its end; null when the time did not change
 * @param before  message key of the former value; null when there is none
 * @param after   message key of the value since
 */
public record ChangeLine(Instant at, EventKind kind, String what, LocalDateTime from, LocalDateTime to, LocalDateTime oldFrom, LocalDateTime oldTo,
        String before, String after) {

    public boolean moved() {
        return oldFrom != null && oldTo != null && !(oldFrom.equals(from) && oldTo.equals(to));
    }
}
