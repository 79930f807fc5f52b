package fr.carnet.messaging.news.entity;

/** How soon somebody wants to be written to: at once, three times a day at most; with the rest of the day, at six in the evening; or never. */
public enum Pace { AT_ONCE, DAILY, NEVER }
