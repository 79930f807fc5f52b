package fr.carnet.schoollife.halfday.boundary;

import java.util.List;

/**
 * One pupil of a register.
 *
 * @param cells one for each day: two signs, morning then afternoon; nothing when the pupil missed neither
 * @param bare  half-days without legitimate reason, then those {@code awaiting} an answer, then those {@code excused}
 */
public record RegisterLine(long pupil, String lastName, String firstName, List<String> cells, int bare, int awaiting, int excused) {

    public int all() {
        return bare + awaiting + excused;
    }
}
