package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** The password is one of those that everybody tries first, bare or decorated with digits (<i>SE-013</i>). */
public class PasswordTooCommon extends BusinessException {
}
