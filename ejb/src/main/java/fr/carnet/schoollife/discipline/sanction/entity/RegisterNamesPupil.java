package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** The register of sanctions tells facts without the identity of anybody (<i>ED-116</i>). */
public class RegisterNamesPupil extends BusinessException {
}
