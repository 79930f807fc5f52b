package fr.carnet.schoollife.discipline.punishment.boundary;

import java.io.Serializable;

/** A pupil by name and division, and nothing else; kept in a view while motives are typed. */
public record PupilToPunish(long id, String lastName, String firstName, String division) implements Serializable {
}
