package fr.carnet.accounts.boundary;

import fr.carnet.accounts.consent.entity.ConsentChannel;

import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;

/**
 * A decision that reached the school.
 *
 * @param guardian   who decided; null for a pupil of age
 * @param given      consent, or objection
 * @param receivedOn the day on which it came, today at the latest
 */
public record NewConsent(long pupil, Long guardian, boolean given, @NotNull ConsentChannel channel, @NotNull LocalDate receivedOn) {
}
