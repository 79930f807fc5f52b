package fr.carnet.schoollife.discipline.incident.boundary;

import fr.carnet.schoollife.discipline.incident.entity.Part;

/** Who took part in an incident; {@code pupil} is null for a member of the staff. */
public record IncidentPerson(Long pupil, String name, String division, Part part) {
}
