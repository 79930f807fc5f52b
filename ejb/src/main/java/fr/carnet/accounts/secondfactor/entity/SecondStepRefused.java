package fr.carnet.accounts.secondfactor.entity;

import fr.carnet.shared.entity.BusinessException;

/** The code of the second step is wrong, has served already, or comes too late. */
public class SecondStepRefused extends BusinessException {
}
