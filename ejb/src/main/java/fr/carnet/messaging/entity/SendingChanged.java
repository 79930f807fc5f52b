package fr.carnet.messaging.entity;

import fr.carnet.shared.entity.BusinessException;

/** Since the number was read, families have answered or others have come: it is to be read again. */
public class SendingChanged extends BusinessException {

    private static final long serialVersionUID = 1L;
}
