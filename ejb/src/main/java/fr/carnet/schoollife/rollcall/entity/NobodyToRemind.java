package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** No teacher of the lesson has an address that takes a mail: another way must be found. */
public class NobodyToRemind extends BusinessException {

    public NobodyToRemind(long lesson) {
        super(lesson);
    }
}
