package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** A sursis may be revoked at least until the end of the school year, and no longer than the law allows (<i>R511-13-1; ED-054</i>). */
public class SuspensionPeriod extends BusinessException {

    public SuspensionPeriod(LocalDate first, LocalDate last) {
        super(first, last);
    }
}
