package fr.carnet.accounts.consent.entity;

import fr.carnet.shared.entity.BusinessException;

/** A decision was received today at the latest. */
public class DecisionInTheFuture extends BusinessException {
}
