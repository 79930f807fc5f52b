package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** The room takes no more pupils at that hour. */
public class DetentionFull extends BusinessException {

    public DetentionFull(int capacity) {
        super(capacity);
    }
}
