package fr.carnet.audit.entity;

/** How an act ended. */
public enum Outcome { DONE, REFUSED, FAILED }
