package fr.carnet.accounts.consent.entity;

import fr.carnet.shared.entity.BusinessException;

/** A code is printed again for who had one; the first is handed out at the meeting of the class (<i>TS-023, TS-031</i>). */
public class NoCodeToReplace extends BusinessException {
}
