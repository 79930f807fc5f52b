package fr.carnet.privacy.entity;

import fr.carnet.shared.entity.BusinessException;

/** Where fifteen days are the rule, nothing extends them. */
public class ClockNotExtended extends BusinessException {
}
