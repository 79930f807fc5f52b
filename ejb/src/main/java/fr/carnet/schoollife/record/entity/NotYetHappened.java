package fr.carnet.schoollife.record.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** A lateness, a punishment or a sanction is recorded once it happened, never in advance. */
public class NotYetHappened extends BusinessException {

    public NotYetHappened(LocalDate day) {
        super(day);
    }
}
