package fr.carnet.accounts.addresses.entity;

import fr.carnet.shared.entity.BusinessException;

/** What was typed cannot be an e-mail address. */
public class AddressRefused extends BusinessException {
}
