package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** More days or hours than the law allows, none where some are needed, or some where none make sense (<i>ED-051</i>). */
public class SanctionOutOfBounds extends BusinessException {

    public SanctionOutOfBounds(SanctionKind kind) {
        super(kind.measure().name(), kind.measure().most());
    }
}
