package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A sursis to revoke.
 *
 * @param factsOn   day of the new facts
 * @param level     the highest sanction that they may lead to
 * @param procedure led for them, when they are sanctioned too or a conseil de discipline revokes; null when the sursis alone is revoked
 */
public record Revocation(@NotNull LocalDate factsOn, @NotNull SanctionKind level, @NotBlank @Size(max = 1000) String facts, Long procedure) {
}
