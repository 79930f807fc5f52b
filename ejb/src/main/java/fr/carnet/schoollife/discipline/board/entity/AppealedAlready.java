package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** The family's appeal is recorded already. */
public class AppealedAlready extends BusinessException {
}
