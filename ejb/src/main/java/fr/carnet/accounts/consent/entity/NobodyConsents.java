package fr.carnet.accounts.consent.entity;

import fr.carnet.shared.entity.BusinessException;

/** No pupil of this class may receive a code: nobody consents, somebody objects, or all have one (<i>TS-007, TS-031</i>). */
public class NobodyConsents extends BusinessException {
}
