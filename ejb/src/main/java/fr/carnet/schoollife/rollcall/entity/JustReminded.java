package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** A reminder of this roll left less than an hour ago: another would be pestering. */
public class JustReminded extends BusinessException {

    public JustReminded(long lesson) {
        super(lesson);
    }
}
