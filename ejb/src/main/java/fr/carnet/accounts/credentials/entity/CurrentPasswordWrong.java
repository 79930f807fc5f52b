package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** The password given as the current one is not. */
public class CurrentPasswordWrong extends BusinessException {
}
