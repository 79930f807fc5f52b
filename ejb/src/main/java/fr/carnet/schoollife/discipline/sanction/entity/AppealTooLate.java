package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** An appeal to the recteur is made within eight days of the written notice (<i>R511-49; ED-096</i>). */
public class AppealTooLate extends BusinessException {

    public AppealTooLate(LocalDate until) {
        super(until);
    }
}
