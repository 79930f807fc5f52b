package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** The procedure is the head's: the conseil de discipline is not seized. */
public class BoardNotSeized extends BusinessException {
}
