package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** An exclusion from the lesson and a remark are told in words (<i>ED-033</i>). */
public class NoteMissing extends BusinessException {

    public NoteMissing(Mark mark) {
        super(mark);
    }
}
