package fr.carnet.schoollife.discipline.punishment.entity;

/** What became of a call to detention. */
public enum DetentionState { PLANNED, HELD, MISSED, POSTPONED, LIFTED }
