package fr.carnet.schoollife.discipline.incident.entity;

/** What an incident was. */
public enum IncidentKind { VERBAL_VIOLENCE, PHYSICAL_VIOLENCE, HARASSMENT, REPUBLIC_PRINCIPLES, THEFT, DAMAGE, DANGEROUS_OBJECT, RULES, OTHER }
