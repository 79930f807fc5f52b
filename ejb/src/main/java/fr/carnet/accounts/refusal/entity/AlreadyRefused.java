package fr.carnet.accounts.refusal.entity;

import fr.carnet.shared.entity.BusinessException;

/** The person refused before, and has not said otherwise since. */
public class AlreadyRefused extends BusinessException {
}
