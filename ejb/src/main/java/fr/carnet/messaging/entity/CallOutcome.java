package fr.carnet.messaging.entity;

/** What came of a call. */
public enum CallOutcome { REACHED, VOICEMAIL, NO_ANSWER }
