package fr.carnet.schoollife.record.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** The pupil was not on the school's roll on that day. */
public class OutsideEnrolment extends BusinessException {

    public OutsideEnrolment(LocalDate first, LocalDate last) {
        super(first, last);
    }
}
