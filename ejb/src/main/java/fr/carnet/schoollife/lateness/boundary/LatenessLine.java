package fr.carnet.schoollife.lateness.boundary;

import fr.carnet.schoollife.lateness.entity.LatenessLevel;
import fr.carnet.schoollife.lateness.entity.LatenessReason;

import java.time.LocalTime;
import java.util.List;

/**
 * A lateness of the day.
 *
 * @param by      who admitted the pupil: the gate, or the teacher by the roll
 * @param ofRoll  whether a roll recorded it, and corrects it
 * @param readings reasons given afterwards, oldest first
 * @param inMonth live latenesses of the pupil in the calendar month
 */
public record LatenessLine(long id, long pupil, String lastName, String firstName, String division, LocalTime at, int minutes,
        LatenessReason reason, List<LatenessReading> readings, String by, boolean ofRoll, int inMonth, LatenessLevel level) {
}
