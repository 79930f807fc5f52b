package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** Who was called, with a proof, is not taken off the list. */
public class SummonsProved extends BusinessException {
}
