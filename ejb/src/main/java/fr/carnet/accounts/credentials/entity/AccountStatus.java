package fr.carnet.accounts.credentials.entity;

/** Where an account stands: waiting for its code, open, or closed for good. */
public enum AccountStatus { BLOCKED, ACTIVE, CLOSED }
