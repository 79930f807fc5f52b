package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** The hours of a mesure de responsabilisation are done outside lessons (<i>R511-13; ED-056</i>). */
public class HoursInLessons extends BusinessException {
}
