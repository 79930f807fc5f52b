package fr.carnet.accounts.mailing.entity;

import fr.carnet.shared.entity.BusinessException;

/** No code for somebody who refused the service, before he or she says otherwise in writing (<i>TS-004</i>). */
public class HasRefused extends BusinessException {
}
