package fr.carnet.schoollife.discipline.punishment.boundary;

import fr.carnet.schoollife.discipline.punishment.entity.PunishmentState;

import java.time.LocalDate;

/**
 * Which punishments to list.
 *
 * @param state null for any; what was cancelled is never listed
 * @param from  first day; null for the whole year
 * @param open  only those that wait for somebody
 */
public record PunishmentFilter(PunishmentState state, LocalDate from, boolean open) {
}
