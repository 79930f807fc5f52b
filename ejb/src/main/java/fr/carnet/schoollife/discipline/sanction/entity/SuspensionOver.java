package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** The period in which the sursis could be revoked is over, or there is none. */
public class SuspensionOver extends BusinessException {

    public SuspensionOver(LocalDate until) {
        super(until);
    }
}
