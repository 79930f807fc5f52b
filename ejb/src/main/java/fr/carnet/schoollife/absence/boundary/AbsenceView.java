package fr.carnet.schoollife.absence.boundary;

/** Which absences a list shows: those that wait for anything, those that only wait for the school's answer, or all. */
public enum AbsenceView { TO_SETTLE, AWAITING, ALL }
