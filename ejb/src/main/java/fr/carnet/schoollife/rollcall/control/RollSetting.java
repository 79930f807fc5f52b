package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.boundary.RollHeading;
import fr.carnet.schoollife.rollcall.boundary.TakenRoll;
import fr.carnet.schoollife.rollcall.entity.RollTime;
import fr.carnet.shared.control.SchoolClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the school knows of a roll before anything is written: hours of that day, whether the lesson takes place, whether it was taken.
 *
 * @param taken      null until it is taken
 * @param requestKey of the taken roll; null until then
 */
record RollSetting(RollHeading heading, Instant starts, Instant ends, String subjectCode, boolean held, boolean open,
        TakenRoll taken, UUID requestKey) {

    /** Before the bell already, because the list is opened while the pupils come in. */
    static final Duration EARLY = Duration.ofMinutes(15);

    RollTime time(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SchoolClock.PARIS);
        if (!open) {
            return RollTime.CLOSED_DAY;
        } else if (!held) {
            return RollTime.NOT_HELD;
        } else if (now.isBefore(starts.minus(EARLY))) {
            return RollTime.TOO_EARLY;
        } else if (today.isAfter(heading.day())) {
            return RollTime.DAY_OVER;
        }
        return now.isAfter(ends) ? RollTime.LATE : RollTime.OPEN;
    }
}
