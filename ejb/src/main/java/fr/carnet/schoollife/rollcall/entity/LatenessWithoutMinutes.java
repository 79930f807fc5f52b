package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** The lesson is over: the present time cannot be the one at which a late pupil arrived. */
public class LatenessWithoutMinutes extends BusinessException {
}
