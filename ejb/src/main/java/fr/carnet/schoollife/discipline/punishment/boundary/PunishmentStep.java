package fr.carnet.schoollife.discipline.punishment.boundary;

import java.time.LocalDateTime;

/**
 * What was done of a punishment, when and by whom.
 *
 * @param what name of the step, in a message {@code PunishmentStep.…}
 */
public record PunishmentStep(String what, String cause, LocalDateTime at, String by) {
}
