package fr.carnet.privacy.entity;

import fr.carnet.shared.entity.BusinessException;

/** A request was received today at the latest. */
public class RequestInTheFuture extends BusinessException {
}
