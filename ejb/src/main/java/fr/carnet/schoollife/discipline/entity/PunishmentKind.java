package fr.carnet.schoollife.discipline.entity;

/** Punitions scolaires, measures of order inside the school, never on the administrative file (<i>ED-030, ED-031, ED-036</i>). */
public enum PunishmentKind { NOTE_TO_PARENTS, APOLOGY, EXTRA_WORK, COURSE_EXCLUSION, DETENTION }
