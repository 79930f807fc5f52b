package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** Only the conseil de discipline decides an expulsion (<i>R511-14; ED-070</i>). */
public class ExpulsionNeedsDisciplinaryBoard extends BusinessException {
}
