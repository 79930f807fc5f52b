package fr.carnet.accounts.secondfactor.entity;

import fr.carnet.shared.entity.BusinessException;

/** Nothing is being set up: the page was left open too long, or used twice. */
public class SecondFactorNotBegun extends BusinessException {
}
