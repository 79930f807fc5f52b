package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** The link was used, is too old, or the absence has been answered since: nothing more is said of it. */
public class AnswerLinkDead extends BusinessException {

    private static final long serialVersionUID = 1L;
}
