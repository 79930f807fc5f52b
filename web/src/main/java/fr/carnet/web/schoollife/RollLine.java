package fr.carnet.web.schoollife;

/**
 * One roll that nobody took, ready to be shown.
 *
 * @param id       the lesson, as addresses carry it
 * @param address  where the roll is taken, after the question mark
 * @param lesson   its hour, audience and subject
 * @param mention  who teaches it, and when they were reminded
 */
public record RollLine(String id, String address, String lesson, String mention) {
}
