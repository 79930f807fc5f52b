package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** During an exclusion from the class the pupil is hosted in the school: say where and by whom (<i>ED-052</i>). */
public class HostMissing extends BusinessException {
}
