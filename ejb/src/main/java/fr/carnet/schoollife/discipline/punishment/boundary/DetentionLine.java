package fr.carnet.schoollife.discipline.punishment.boundary;

import fr.carnet.schoollife.discipline.punishment.entity.DetentionState;

import java.time.LocalDate;
import java.time.LocalTime;

/** A pupil called to detention. */
public record DetentionLine(long id, long slot, long punishment, String lastName, String firstName, String division, LocalDate day, LocalTime starts,
        LocalTime ends, String room, String motive, String work, DetentionState state, String cause) {
}
