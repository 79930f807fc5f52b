package fr.carnet.schoollife.rollcall.entity;

import java.time.Instant;

/**
 * One mark of one pupil in one roll, as it is kept.
 *
 * @param at      when, for a mark that has a time; null otherwise
 * @param minutes lost by a lateness; null otherwise
 * @param note    facts, at most 300 characters; may be null
 */
public record RollMark(long pupil, Mark mark, Instant at, Integer minutes, String note) {

    /** Whether the pupil misses the lesson: absent, or later than the school's own rules bear (<i>ED-011</i>). */
    public boolean missesLesson(int latenessLimit) {
        return mark == Mark.ABSENT || mark == Mark.LATE && minutes > latenessLimit;
    }

    /** Whether it is an event of lateness, which is not an absence (<i>ED-011</i>). */
    public boolean isLateness(int latenessLimit) {
        return mark == Mark.LATE && !missesLesson(latenessLimit);
    }
}
