package fr.carnet.schoollife.lateness.boundary;

import fr.carnet.schoollife.lateness.entity.LatenessReason;

import java.time.LocalDateTime;

/** A reason given to a lateness after it was recorded. */
public record LatenessReading(LatenessReason reason, LocalDateTime at, String by) {
}
