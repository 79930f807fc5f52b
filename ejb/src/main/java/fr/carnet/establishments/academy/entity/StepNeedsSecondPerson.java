package fr.carnet.establishments.academy.entity;

import fr.carnet.shared.entity.BusinessException;

/** Who asked for a step may not confirm it (D-14). */
public class StepNeedsSecondPerson extends BusinessException {

    public StepNeedsSecondPerson(Object... details) {
        super(details);
    }
}
