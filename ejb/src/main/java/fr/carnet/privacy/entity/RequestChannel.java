package fr.carnet.privacy.entity;

/** How a request came. */
public enum RequestChannel { ONLINE, LETTER, MAIL, DESK }
