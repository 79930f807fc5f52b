package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** The one answer to an unknown identifier, a wrong password and an account that is not open (<i>SE-017</i>). */
public class SignInRefused extends BusinessException {
}
