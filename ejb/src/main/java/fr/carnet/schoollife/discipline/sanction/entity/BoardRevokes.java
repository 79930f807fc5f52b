package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** Only the conseil de discipline revokes the sursis of an expulsion (<i>ED-055</i>). */
public class BoardRevokes extends BusinessException {
}
