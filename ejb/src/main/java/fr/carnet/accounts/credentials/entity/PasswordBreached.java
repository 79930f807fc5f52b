package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** This very password was stolen from another service, and guessing programs know it. */
public class PasswordBreached extends BusinessException {
}
