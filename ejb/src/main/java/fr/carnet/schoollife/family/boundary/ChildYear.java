package fr.carnet.schoollife.family.boundary;

import java.time.Instant;
import java.util.List;

/**
 * The year of one child as its family reads it.
 *
 * @param fingerprint of what the school says here; the statement that the office prints at the same moment bears the same (<i>D-12</i>)
 * @param said        what the reader has told the school, the newest first
 * @param changes     what was added, changed or withdrawn, the newest first
 * @param unseen      punishments, sanctions and answers of the school that the reader has not said to have seen
 */
public record ChildYear(ChildDay child, String fingerprint, List<SaidLine> said, List<ChangeLine> changes, int unseen, Instant asOf) {
}
