package fr.carnet.schoollife.discipline.sanction.entity;

/** What became of a measure offered in the place of an exclusion (<i>R511-13 III; ED-057</i>). */
public enum Alternative { NONE, PENDING, KEPT, BROKEN }
