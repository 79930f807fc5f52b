package fr.carnet.schoollife.discipline.sanction.entity;

import java.time.LocalDate;

/**
 * What happened while a sursis ran, and what the authority makes of it (<i>R511-13-1; ED-055</i>).
 *
 * @param level   the highest sanction that the new facts may lead to
 * @param days    of exclusion to execute that were decided for them; zero when the sursis alone is revoked, or the new sanction has its own
 * @param byBoard whether a conseil de discipline voted the revocation
 */
public record NewFacts(LocalDate day, SanctionKind level, int days, boolean byBoard) {
}
