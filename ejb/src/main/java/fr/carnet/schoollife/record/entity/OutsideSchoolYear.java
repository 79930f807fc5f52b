package fr.carnet.schoollife.record.entity;

import fr.carnet.shared.entity.BusinessException;
import fr.carnet.shared.entity.SchoolYear;

import java.time.LocalDate;

/** The day is not of the current school year: what is older is closed, what is later does not exist yet. */
public class OutsideSchoolYear extends BusinessException {

    public OutsideSchoolYear(LocalDate day, SchoolYear year) {
        super(day, year.toString());
    }
}
