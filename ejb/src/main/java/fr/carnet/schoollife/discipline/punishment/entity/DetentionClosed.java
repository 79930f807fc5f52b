package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** This detention was held, missed, postponed or lifted: it changes no more. */
public class DetentionClosed extends BusinessException {

    public DetentionClosed(DetentionState state) {
        super(state);
    }
}
