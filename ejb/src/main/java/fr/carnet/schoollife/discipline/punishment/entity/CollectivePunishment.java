package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** The same motive for several pupils: a punishment is individual, each has its own (<i>ED-034</i>). */
public class CollectivePunishment extends BusinessException {
}
