package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** Everybody is called at least five days before the session (<i>D511-31; ED-091</i>). */
public class SummonsTooLate extends BusinessException {

    public SummonsTooLate(LocalDate first) {
        super(first);
    }
}
