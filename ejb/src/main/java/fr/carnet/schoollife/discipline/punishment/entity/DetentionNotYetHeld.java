package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

import java.time.LocalDate;

/** Who came to a detention is said once its day has come. */
public class DetentionNotYetHeld extends BusinessException {

    public DetentionNotYetHeld(LocalDate day) {
        super(day);
    }
}
