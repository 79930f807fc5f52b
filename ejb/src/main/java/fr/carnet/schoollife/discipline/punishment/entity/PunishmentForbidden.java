package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** No school may punish by marks, by copied lines, a whole class at once, or under the name of a sanction (<i>ED-034, ED-035, ED-039</i>). */
public class PunishmentForbidden extends BusinessException {
}
