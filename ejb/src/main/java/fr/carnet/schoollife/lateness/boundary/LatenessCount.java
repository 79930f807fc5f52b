package fr.carnet.schoollife.lateness.boundary;

import fr.carnet.schoollife.lateness.entity.LatenessLevel;

/** A pupil whose latenesses of the month reach a threshold of the school. */
public record LatenessCount(long pupil, String lastName, String firstName, String division, int inMonth, int minutes, LatenessLevel level) {
}
