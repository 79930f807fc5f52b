package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** The conseil de discipline decides in a session that was validly held, by a vote that adopts this sanction. */
public class BoardSessionMissing extends BusinessException {
}
