package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** Two working days lie between the notice and the decision (<i>R421-10-1; ED-072, ED-073</i>). */
public class DecisionTooEarly extends BusinessException {

    public DecisionTooEarly(LocalDate from) {
        super(from);
    }
}
