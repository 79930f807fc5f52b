package fr.carnet.accounts.refusal.entity;

import fr.carnet.shared.entity.BusinessException;

/** Whoever has no right as a guardian has nothing to refuse. */
public class NothingToRefuse extends BusinessException {
}
