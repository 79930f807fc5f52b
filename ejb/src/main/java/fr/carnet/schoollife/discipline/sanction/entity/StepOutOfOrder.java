package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** A step of a procedure is not dated before the one it follows, nor in the future. */
public class StepOutOfOrder extends BusinessException {

    public StepOutOfOrder(LocalDate day) {
        super(day);
    }
}
