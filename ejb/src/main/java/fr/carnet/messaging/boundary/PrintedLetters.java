package fr.carnet.messaging.boundary;

import java.time.Instant;

/** Letters that were printed together; they may be fetched again. */
public record PrintedLetters(long sending, Instant printedAt, int letters) {
}
