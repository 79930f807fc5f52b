package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** The password has too few possibilities: less than fifty bits, counted as <i>DP-046</i> says. */
public class PasswordTooSimple extends BusinessException {
}
