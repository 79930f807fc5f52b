package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** More hours than were decided (<i>ED-056</i>). */
public class TooManyHours extends BusinessException {

    public TooManyHours(long left) {
        super(left);
    }
}
