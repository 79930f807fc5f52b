package fr.carnet.schoollife.discipline.incident.boundary;

import fr.carnet.schoollife.discipline.incident.entity.Part;

import jakarta.validation.constraints.NotNull;

/** A pupil or a member of the staff who took part in an incident: one of the two ids is null. */
public record Involved(Long pupil, Long staff, @NotNull Part part) {
}
