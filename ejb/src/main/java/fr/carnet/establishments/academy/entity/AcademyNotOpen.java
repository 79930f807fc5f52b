package fr.carnet.establishments.academy.entity;

import fr.carnet.shared.entity.BusinessException;

/** The académie of the school is not open to the service. */
public class AcademyNotOpen extends BusinessException {

    public AcademyNotOpen(Object... details) {
        super(details);
    }
}
