package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** The pupil is already kept out for this procedure. */
public class AlreadyBanned extends BusinessException {
}
