package fr.carnet.establishments.calendar.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** The school is closed on that day: a holiday, a closure of its own, or a weekday without school. */
public class SchoolClosed extends BusinessException {

    public SchoolClosed(LocalDate day) {
        super(day);
    }
}
