package fr.carnet.schoollife.discipline.incident.entity;

/** The part that a person took in an incident. */
public enum Part { AUTHOR, VICTIM, WITNESS }
