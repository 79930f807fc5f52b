package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** Exclusions executed together last eight days at most (<i>ED-055</i>). */
public class ExclusionsTooLong extends BusinessException {

    public ExclusionsTooLong(int days) {
        super(days);
    }
}
