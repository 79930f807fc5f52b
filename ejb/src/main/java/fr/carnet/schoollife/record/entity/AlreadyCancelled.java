package fr.carnet.schoollife.record.entity;

import fr.carnet.shared.entity.BusinessException;

/** The fact was cancelled before: it cannot be twice. */
public class AlreadyCancelled extends BusinessException {

    public AlreadyCancelled(Long fact) {
        super(fact);
    }
}
