package fr.carnet.schoollife.record.entity;

/** What a dated list of school life is made of. */
public enum EventKind { ABSENCE, LATENESS, PUNISHMENT, SANCTION }
