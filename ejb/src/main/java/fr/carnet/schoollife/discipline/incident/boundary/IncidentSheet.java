package fr.carnet.schoollife.discipline.incident.boundary;

import java.util.List;

/** An incident, who took part, and what each pupil says of it. */
public record IncidentSheet(IncidentLine line, List<IncidentPerson> people, List<Statement> statements) {
}
