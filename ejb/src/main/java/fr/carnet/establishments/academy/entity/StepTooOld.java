package fr.carnet.establishments.academy.entity;

import fr.carnet.shared.entity.BusinessException;

/** Nobody confirmed the step within a day. */
public class StepTooOld extends BusinessException {

    public StepTooOld(Object... details) {
        super(details);
    }
}
