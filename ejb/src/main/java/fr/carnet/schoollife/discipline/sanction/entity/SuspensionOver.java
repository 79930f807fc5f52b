package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** There is no sursis, or it is revoked already. */
public class SuspensionOver extends BusinessException {
}
