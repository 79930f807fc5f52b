package fr.carnet.schoollife.absenteeism.entity;

import fr.carnet.shared.entity.BusinessException;

/** The counter fell under the alert, or the file was sent: it cannot be sent. */
public class FileClosed extends BusinessException {
}
