package fr.carnet.schoollife.family.boundary;

import java.time.Instant;
import java.util.List;

/**
 * What a family reads of its child on line at this moment, for the family that does not read it there.
 *
 * @param fingerprint the same as on the page of the family (<i>D-12</i>)
 * @param handed      the statements handed over this year, the newest first
 */
public record PupilStatement(ChildDay child, String fingerprint, List<HandoverLine> handed, Instant asOf) {
}
