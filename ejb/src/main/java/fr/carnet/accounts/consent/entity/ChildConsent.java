package fr.carnet.accounts.consent.entity;

import java.time.LocalDate;

/**
 * What a guardian said of an account for one of his or her children who is not of age.
 *
 * @param given null when nothing was said
 */
public record ChildConsent(long pupil, String firstName, Boolean given, LocalDate receivedOn) {
}
