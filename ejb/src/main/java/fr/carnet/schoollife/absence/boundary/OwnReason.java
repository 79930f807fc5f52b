package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;

/** A label of the school's own, under the national reason that gives it its legal value. */
public record OwnReason(long id, String label, AbsenceReason reason) {
}
