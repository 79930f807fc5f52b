package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.schoollife.rollcall.entity.Mark;

import java.time.Instant;

/**
 * A mark that a correction took away or added, who did it and why (<i>ED-001</i>).
 *
 * @param added true for a mark that the correction added
 */
public record RollChange(String lastName, String firstName, Mark mark, boolean added, Instant at, String by, String cause) {
}
