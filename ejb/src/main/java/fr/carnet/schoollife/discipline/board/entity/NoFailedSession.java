package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** A second session follows one that lacked its quorum (<i>ED-093</i>). */
public class NoFailedSession extends BusinessException {
}
