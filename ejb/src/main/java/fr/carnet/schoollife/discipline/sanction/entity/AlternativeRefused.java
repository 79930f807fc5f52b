package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** An alternative measure takes the place of a temporary exclusion only (<i>R511-13 III; ED-057</i>). */
public class AlternativeRefused extends BusinessException {
}
