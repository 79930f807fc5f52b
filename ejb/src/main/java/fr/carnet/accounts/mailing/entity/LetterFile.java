package fr.carnet.accounts.mailing.entity;

import java.time.Instant;

/** Letters of a school that wait for the printer, until the thirtieth day. */
public record LetterFile(String name, Instant madeAt) {
}
