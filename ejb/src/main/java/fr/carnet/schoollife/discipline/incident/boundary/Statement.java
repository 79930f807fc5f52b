package fr.carnet.schoollife.discipline.incident.boundary;

import java.time.LocalDate;

/** What a pupil wrote of an incident, in his or her own words. */
public record Statement(long pupil, String name, String words, LocalDate givenOn) {
}
