package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** There is no sanction to do this with yet. */
public class SanctionNotHere extends BusinessException {
}
