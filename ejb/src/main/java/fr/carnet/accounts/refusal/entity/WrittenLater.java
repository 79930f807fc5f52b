package fr.carnet.accounts.refusal.entity;

import fr.carnet.shared.entity.BusinessException;

/** A letter that comes in the future, or before the refusal that it withdraws, was not read well. */
public class WrittenLater extends BusinessException {
}
