package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** That room already holds a detention that begins at that hour. */
public class SlotTaken extends BusinessException {
}
