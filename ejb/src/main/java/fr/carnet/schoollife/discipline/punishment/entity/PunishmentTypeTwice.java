package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** The school already has a punishment of that name on its list. */
public class PunishmentTypeTwice extends BusinessException {
}
