package fr.carnet.schoollife.discipline.incident.entity;

import fr.carnet.shared.entity.BusinessException;

/** The same person takes one part in an incident. */
public class TwicePresent extends BusinessException {
}
