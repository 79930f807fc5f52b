package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** Each member, the pupil, the legal representative and whoever else is called have a proof of it (<i>D511-31; ED-091</i>). */
public class SummonsMissing extends BusinessException {

    public SummonsMissing(String names) {
        super(names);
    }
}
