package fr.carnet.schoollife.record.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.control.Pupils;
import fr.carnet.schoollife.record.control.Events;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.List;

/** Where the CPE and the head read a pupil's year, cancelled facts included. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class PupilRecordDesk {

    @Inject
    Pupils pupils;

    @Inject
    Events events;

    /** Newest first; refuses PupilUnknown. */
    @Audited(Act.RECORD_READ)
    public List<EventLine> events(long pupil) {
        pupils.get(pupil);
        return events.of(pupil);
    }
}
