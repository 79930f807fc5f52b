package fr.carnet.establishments.calendar.entity;

import fr.carnet.shared.entity.BusinessException;
import fr.carnet.shared.entity.FrenchText;

import java.time.LocalDate;
import java.time.LocalTime;

/** The school is open on that day, at other hours. */
public class SchoolClosedThen extends BusinessException {

    public SchoolClosedThen(LocalDate day, LocalTime opens, LocalTime closes) {
        super(day, FrenchText.hour(opens), FrenchText.hour(closes));
    }
}
