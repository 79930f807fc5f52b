package fr.carnet.accounts.mailing.entity;

import fr.carnet.shared.entity.BusinessException;

/** The codes of this school are being sent already: a second round would cancel what the first one prints. */
public class MailingUnderWay extends BusinessException {
}
