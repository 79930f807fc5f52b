package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.schoollife.rollcall.entity.RollKind;

/** A division or a group whose roll may be called without a lesson. */
public record RollChoice(RollKind kind, long id, String code) {
}
