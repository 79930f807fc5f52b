package fr.carnet.schoollife.absenteeism.entity;

import fr.carnet.shared.entity.BusinessException;

/** That step is not one of this alert, or not one that people take. */
public class StepNotOfLevel extends BusinessException {
}
