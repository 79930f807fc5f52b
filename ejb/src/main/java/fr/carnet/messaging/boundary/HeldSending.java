package fr.carnet.messaging.boundary;

import java.time.Instant;

/**
 * Messages that wait for somebody to confirm how many people they go to.
 *
 * @param words the number of people in words: «vingt-trois»
 */
public record HeldSending(long sending, Instant heldAt, int people, String words, int mails, int texts) {
}
