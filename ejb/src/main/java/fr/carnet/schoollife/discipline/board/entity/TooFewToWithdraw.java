package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** Two thirds of the members ask for the minor delegates to withdraw (<i>D511-37; ED-094</i>). */
public class TooFewToWithdraw extends BusinessException {
}
