package fr.carnet.privacy.entity;

/** What a person asks (<i>RGPD, art. 15, 16, 17, 18 et 21</i>). */
public enum RequestKind { ACCESS, RECTIFICATION, ERASURE, LIMITATION, OPPOSITION }
