package fr.carnet.schoollife.lateness.entity;

import fr.carnet.shared.entity.BusinessException;

/** A pupil is watched before being seen: the second number cannot be below the first. */
public class LatenessRuleBackwards extends BusinessException {
}
