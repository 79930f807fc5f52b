package fr.carnet.schoollife.record.boundary;

import java.time.LocalDate;

/** A half-day that the pupil missed, as the counting function found it: a morning, or else an afternoon. */
public record MissedHalf(LocalDate day, boolean morning) {
}
