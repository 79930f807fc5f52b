package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** An exclusion from a course is not closed without its written report (<i>ED-033</i>). */
public class ReportOwed extends BusinessException {

    public ReportOwed(Long punishment) {
        super(punishment);
    }
}
