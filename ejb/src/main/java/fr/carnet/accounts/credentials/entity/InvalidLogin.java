package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** The identifier is too short, too long, or holds a character that identifiers do not have. */
public class InvalidLogin extends BusinessException {
}
