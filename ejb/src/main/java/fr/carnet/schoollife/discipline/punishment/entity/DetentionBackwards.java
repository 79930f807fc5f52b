package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** A detention ends after it begins. */
public class DetentionBackwards extends BusinessException {
}
