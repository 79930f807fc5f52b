package fr.carnet.privacy.entity;

import fr.carnet.shared.entity.BusinessException;

/** This request was answered already; what was said to a person does not change. */
public class RequestAnswered extends BusinessException {
}
