package fr.carnet.establishments.academy.entity;

import fr.carnet.shared.entity.BusinessException;

/** A pilot names its schools, all in the directory and of the académie; no other step names any. */
public class PilotNamesSchools extends BusinessException {

    public PilotNamesSchools(Object... details) {
        super(details);
    }
}
