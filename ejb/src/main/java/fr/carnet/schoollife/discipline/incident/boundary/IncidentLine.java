package fr.carnet.schoollife.discipline.incident.boundary;

import fr.carnet.schoollife.discipline.incident.entity.Duty;
import fr.carnet.schoollife.discipline.incident.entity.IncidentKind;
import fr.carnet.schoollife.discipline.incident.entity.IncidentPlace;
import fr.carnet.schoollife.discipline.incident.entity.Seriousness;

import java.time.LocalDateTime;

/**
 * An incident in a list of the staff.
 *
 * @param people     who took part, as names put in one line
 * @param procedures how many procedures were opened for it
 * @param dismissed  whether the head wrote why none is opened
 */
public record IncidentLine(long id, LocalDateTime happenedAt, IncidentPlace place, IncidentKind kind, Seriousness seriousness, String account,
        Duty duty, boolean dismissed, String reportedBy, String people, int procedures) {

    /** Whether the law asks for proceedings that nobody opened, nor refused with a reason (<i>ED-071</i>). */
    public boolean owed() {
        return duty != Duty.NONE && !dismissed && procedures == 0;
    }
}
