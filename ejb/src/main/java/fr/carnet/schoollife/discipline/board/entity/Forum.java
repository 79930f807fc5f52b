package fr.carnet.schoollife.discipline.board.entity;

/** Where a conseil de discipline sits: in the school, in another one, or for the département (<i>R511-44, R511-45; ED-099</i>). */
public enum Forum { SCHOOL, RELOCATED, DEPARTMENTAL }
