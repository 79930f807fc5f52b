package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** A mesure de responsabilisation has its activity and the written engagement of the pupil; outside the school, a convention and the agreement of the legal representative too (<i>R511-13; ED-056</i>). */
public class EngagementMissing extends BusinessException {
}
