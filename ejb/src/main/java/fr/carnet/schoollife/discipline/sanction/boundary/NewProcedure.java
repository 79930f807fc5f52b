package fr.carnet.schoollife.discipline.sanction.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A procedure to open.
 *
 * @param incident    from which the facts come; null when none was recorded
 * @param facts       what the pupil did, and nobody else (<i>ED-059</i>)
 * @param legalGround the article of the règlement intérieur
 */
public record NewProcedure(long pupil, Long incident, @NotBlank @Size(max = 4000) String facts, @NotBlank @Size(max = 500) String legalGround) {
}
