package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** New facts revoke a sursis when they may lead to a sanction of the same level, or higher (<i>R511-13-1; ED-055</i>). */
public class NewFactsTooLight extends BusinessException {

    public NewFactsTooLight(SanctionKind suspended) {
        super(suspended);
    }
}
