package fr.carnet.schoollife.absence.entity;

/** What was agreed for the same hours of each week; neither counts as an absence (<i>ED-015</i>). */
public enum ArrangementKind { DISPENSE, ARRANGED_TIMETABLE }
