package fr.carnet.schoollife.discipline.sanction.boundary;

/** How a paper of the procedure reached the person. */
public enum Handover { HAND, REGISTERED_LETTER }
