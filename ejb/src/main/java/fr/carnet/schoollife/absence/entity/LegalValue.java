package fr.carnet.schoollife.absence.entity;

/** What a reason is worth before the law (<i>Code de l'éducation, art. L131-8</i>). */
public enum LegalValue { LEGITIMATE, JUDGED, NOT_LEGITIMATE, NONE }
