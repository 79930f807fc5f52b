package fr.carnet.establishments.academy.entity;

import fr.carnet.shared.entity.BusinessException;

/** The step does not follow the one where the académie stands, or was decided already. */
public class StepNotNext extends BusinessException {

    public StepNotNext(Object... details) {
        super(details);
    }
}
