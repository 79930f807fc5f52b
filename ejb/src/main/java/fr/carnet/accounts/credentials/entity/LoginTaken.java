package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** Somebody has this identifier. Said only to who holds a good code, so that nobody can try names out. */
public class LoginTaken extends BusinessException {
}
