package fr.carnet.schoollife.discipline.sanction.entity;

/** Sursis of a sanction: none, for a part of its days, or for the whole (<i>R511-13-1; ED-053</i>). */
public enum Suspension { NONE, PARTIAL, TOTAL }
