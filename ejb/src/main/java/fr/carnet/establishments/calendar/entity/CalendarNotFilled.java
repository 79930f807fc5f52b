package fr.carnet.establishments.calendar.entity;

import fr.carnet.shared.entity.BusinessException;

/** The public holidays of a year are not known here: a delay counted without them would end too early. */
public class CalendarNotFilled extends BusinessException {

    public CalendarNotFilled(Object... details) {
        super(details);
    }
}
