package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** Only a detention is given a place and an hour. */
public class NotADetention extends BusinessException {

    public NotADetention(Long punishment) {
        super(punishment);
    }
}
