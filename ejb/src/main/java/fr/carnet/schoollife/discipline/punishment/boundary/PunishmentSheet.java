package fr.carnet.schoollife.discipline.punishment.boundary;

import java.util.List;

/** A punishment, every call to detention it made and its history. */
public record PunishmentSheet(PunishmentLine line, List<DetentionLine> detentions, List<PunishmentStep> steps) {
}
