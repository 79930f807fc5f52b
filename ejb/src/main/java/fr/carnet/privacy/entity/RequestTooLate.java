package fr.carnet.privacy.entity;

import fr.carnet.shared.entity.BusinessException;

/** The time to ask for more time has passed: it is told to the person within the first month (<i>RGPD, art. 12, 3</i>). */
public class RequestTooLate extends BusinessException {
}
