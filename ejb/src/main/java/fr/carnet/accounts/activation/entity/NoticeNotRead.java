package fr.carnet.accounts.activation.entity;

import fr.carnet.shared.entity.BusinessException;

/** The reader has not confirmed having read the notice of rights (<i>TS-072</i>). */
public class NoticeNotRead extends BusinessException {
}
