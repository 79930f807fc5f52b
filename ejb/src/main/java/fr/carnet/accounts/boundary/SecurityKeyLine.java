package fr.carnet.accounts.boundary;

import java.time.LocalDateTime;

/** A security key as its owner knows it; never used yet when {@code lastUsed} is null. */
public record SecurityKeyLine(long id, String name, LocalDateTime added, LocalDateTime lastUsed) {
}
