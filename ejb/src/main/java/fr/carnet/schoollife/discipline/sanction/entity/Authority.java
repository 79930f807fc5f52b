package fr.carnet.schoollife.discipline.sanction.entity;

/** Who decides: the head alone up to the fifth level, the conseil de discipline up to the sixth (<i>R511-14; ED-070</i>). */
public enum Authority { HEAD, BOARD }
