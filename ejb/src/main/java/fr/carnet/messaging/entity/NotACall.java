package fr.carnet.messaging.entity;

import fr.carnet.shared.entity.BusinessException;

/** Only a call has an outcome that a person notes, and only once the family was not yet reached. */
public class NotACall extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotACall(Long notice) {
        super(notice);
    }
}
