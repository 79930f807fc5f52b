package fr.carnet.schoollife.discipline.incident.entity;

import fr.carnet.shared.entity.BusinessException;

/** The incident obliges to nothing, or its proceedings were opened or refused already. */
public class DutyNotOwed extends BusinessException {
}
