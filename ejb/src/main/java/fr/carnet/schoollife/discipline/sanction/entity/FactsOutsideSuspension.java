package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** New facts revoke a sursis when they lie between the warning of the pupil and the end of the period (<i>R511-13-1; ED-055</i>). */
public class FactsOutsideSuspension extends BusinessException {

    public FactsOutsideSuspension(LocalDate first, LocalDate last) {
        super(first, last);
    }
}
