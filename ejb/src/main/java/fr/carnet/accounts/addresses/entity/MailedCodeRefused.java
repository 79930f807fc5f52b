package fr.carnet.accounts.addresses.entity;

import fr.carnet.shared.entity.BusinessException;

/** The code of a mail is wrong, has served, or is more than ten minutes old; or nobody has that identifier: one answer for all (<i>SE-017</i>). */
public class MailedCodeRefused extends BusinessException {
}
