package fr.carnet.establishments.academy.entity;

import fr.carnet.shared.entity.BusinessException;

/** The académie tries the service with other schools than this one. */
public class SchoolNotPilot extends BusinessException {

    public SchoolNotPilot(Object... details) {
        super(details);
    }
}
