package fr.carnet.accounts.refusal.entity;

import fr.carnet.shared.entity.BusinessException;

/** Only a refusal can be withdrawn. */
public class NotRefused extends BusinessException {
}
