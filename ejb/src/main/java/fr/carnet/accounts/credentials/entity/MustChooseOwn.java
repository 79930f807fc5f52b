package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/**
 * A provisional identifier and password were right, and open nothing: their holder first chooses his or her own (<i>TS-028, SE-016</i>).
 */
public class MustChooseOwn extends BusinessException {
}
