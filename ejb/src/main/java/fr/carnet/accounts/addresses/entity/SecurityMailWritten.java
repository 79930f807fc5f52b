package fr.carnet.accounts.addresses.entity;

/** A mail about the safety of an account waits to leave, once what it tells is committed. */
public record SecurityMailWritten(long mail) {
}
