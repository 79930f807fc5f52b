package fr.carnet.accounts.mailing.entity;

import fr.carnet.shared.entity.BusinessException;

/** Each guardian of this pupil has an account already: a new code goes to one person, whom somebody chooses. */
public class NobodyWaits extends BusinessException {
}
