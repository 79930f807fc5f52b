package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** Too many people are signing in at once: the reader waited a turn that did not come. */
public class HashingBusy extends BusinessException {
}
