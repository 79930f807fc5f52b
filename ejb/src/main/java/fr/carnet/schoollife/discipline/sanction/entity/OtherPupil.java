package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** A sursis is revoked because of another procedure of the same pupil. */
public class OtherPupil extends BusinessException {
}
