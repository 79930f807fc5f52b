package fr.carnet.accounts.secondfactor.entity;

import fr.carnet.shared.entity.BusinessException;

/** The answer of a security key proves nothing: not this site, not this question, not this key, a copy of it, or too late. */
public class SecurityKeyRefused extends BusinessException {
}
