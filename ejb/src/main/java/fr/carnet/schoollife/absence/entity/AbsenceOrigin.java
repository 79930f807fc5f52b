package fr.carnet.schoollife.absence.entity;

/** Where an absence was first known from; a roll changes by itself only what rolls made. */
public enum AbsenceOrigin { ROLL, OFFICE, FAMILY, COLLECTIVE, RECURRENT, SANCTION }
