package fr.carnet.schoollife.absenteeism.boundary;

import fr.carnet.schoollife.absenteeism.entity.Obligation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One file of absenteeism.
 *
 * @param month    its first day
 * @param level    4 or 10
 * @param halfDays without legitimate reason, as counted now
 * @param awaiting half-days of the month that await an answer, beside those
 */
public record FileLine(long id, long pupil, String lastName, String firstName, String division, LocalDate birth, LocalDate month, int level,
        int halfDays, int awaiting, LocalDateTime openedAt, LocalDateTime closedAt, LocalDateTime sentAt, String sentBy, String lastStep) {

    public boolean open() {
        return closedAt == null && sentAt == null;
    }

    /** What the law expects of the pupil at the end of that month. */
    public Obligation obligation() {
        return Obligation.of(birth, month.plusMonths(1).minusDays(1));
    }
}
