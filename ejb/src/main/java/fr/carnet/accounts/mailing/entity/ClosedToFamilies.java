package fr.carnet.accounts.mailing.entity;

import fr.carnet.shared.entity.BusinessException;

/** The school has not opened the service to families this year: no code leaves for them (<i>TS-002</i>). */
public class ClosedToFamilies extends BusinessException {
}
