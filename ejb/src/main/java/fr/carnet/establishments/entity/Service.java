package fr.carnet.establishments.entity;

/** The two téléservices that a school may open, each with its own data. */
public enum Service {
    /** 2012: numbers of half-days of legitimate absence, and nothing else. */
    ABSENCES,
    /** 2015: absences, lateness, punishments and sanctions, with date and reason. */
    CARNET
}
