package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** Only the CPE and the head class an absence (<i>ED-004</i>): others record what the family says, as its explanation. */
public class ReasonNotYours extends BusinessException {
}
