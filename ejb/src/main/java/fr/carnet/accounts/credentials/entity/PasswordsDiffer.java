package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** The password and its confirmation are not the same. */
public class PasswordsDiffer extends BusinessException {
}
