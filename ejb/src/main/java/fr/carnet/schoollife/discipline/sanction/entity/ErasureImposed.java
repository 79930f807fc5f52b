package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** The end of schooling, a judge and a law of amnesty erase by themselves: the head does not refuse them (<i>ED-111, ED-115</i>). */
public class ErasureImposed extends BusinessException {

    public ErasureImposed(ErasureGround ground) {
        super(ground);
    }
}
