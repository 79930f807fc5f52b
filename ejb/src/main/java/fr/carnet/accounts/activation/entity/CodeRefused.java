package fr.carnet.accounts.activation.entity;

import fr.carnet.shared.entity.BusinessException;

/** The one answer to a code unknown, used, cancelled or expired, and to a birth date that does not match (<i>TS-025</i>). */
public class CodeRefused extends BusinessException {
}
