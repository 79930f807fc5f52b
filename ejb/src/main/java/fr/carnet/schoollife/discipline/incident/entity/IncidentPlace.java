package fr.carnet.schoollife.discipline.incident.entity;

/** Where an incident took place. */
public enum IncidentPlace { CLASSROOM, CORRIDOR, PLAYGROUND, CANTEEN, LIBRARY, BOARDING, OUTSIDE, ONLINE, OTHER }
