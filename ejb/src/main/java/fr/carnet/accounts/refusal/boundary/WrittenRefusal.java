package fr.carnet.accounts.refusal.boundary;

import fr.carnet.accounts.refusal.entity.RefusalChannel;

import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;

/** A letter or an e-mail by which somebody refuses the service, or comes back on it. */
public record WrittenRefusal(long pupil, long guardian, @NotNull RefusalChannel channel, @NotNull LocalDate receivedOn) {
}
