package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** The school does not have this punishment on its list, or has it no more. */
public class PunishmentTypeUnknown extends BusinessException {

    public PunishmentTypeUnknown(long type) {
        super(type);
    }
}
