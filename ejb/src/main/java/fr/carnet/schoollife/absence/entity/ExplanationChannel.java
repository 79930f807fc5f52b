package fr.carnet.schoollife.absence.entity;

/** How the family's words came to the school. */
public enum ExplanationChannel { PORTAL, PHONE, MAIL, PAPER, DESK, LINK }
