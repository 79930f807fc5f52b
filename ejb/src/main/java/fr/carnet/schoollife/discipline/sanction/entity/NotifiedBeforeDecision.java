package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** A sanction is notified once decided, and not in the future. */
public class NotifiedBeforeDecision extends BusinessException {

    public NotifiedBeforeDecision(LocalDate decidedOn) {
        super(decidedOn);
    }
}
