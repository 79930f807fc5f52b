package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** A conservatory ban lasts no longer than the delay of the defence (<i>R421-10-1; ED-075</i>). */
public class BanTooLong extends BusinessException {

    public BanTooLong(LocalDate until) {
        super(until);
    }
}
