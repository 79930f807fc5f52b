package fr.carnet.messaging.entity;

import java.time.Duration;
import java.time.LocalTime;

/**
 * How fast a school calls families.
 *
 * @param grace     how long a missed lesson may be explained before anybody is told
 * @param step      how long each try waits for an answer
 * @param lettersAt when the letters of the day are printed
 */
public record ContactRhythm(Duration grace, Duration step, LocalTime lettersAt) {
}
