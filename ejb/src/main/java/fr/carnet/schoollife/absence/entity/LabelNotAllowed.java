package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** A reason names neither health nor belief, in whatever words (<i>TS-045</i>). */
public class LabelNotAllowed extends BusinessException {
}
