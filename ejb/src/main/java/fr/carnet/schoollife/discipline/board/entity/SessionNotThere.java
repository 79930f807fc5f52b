package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** The session is not at the point where this act belongs. */
public class SessionNotThere extends BusinessException {
}
