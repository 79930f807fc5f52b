package fr.carnet.schoollife.discipline.punishment.boundary;

import fr.carnet.schoollife.discipline.punishment.entity.PunishmentKind;

/** A punishment of the school's list. */
public record PunishmentTypeLine(long id, PunishmentKind nature, String label) {
}
