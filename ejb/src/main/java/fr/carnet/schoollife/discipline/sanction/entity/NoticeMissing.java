package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** Nobody is sanctioned before having been told of the facts in writing (<i>R421-10-1; ED-072</i>). */
public class NoticeMissing extends BusinessException {
}
