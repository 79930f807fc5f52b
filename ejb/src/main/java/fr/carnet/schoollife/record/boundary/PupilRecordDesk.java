package fr.carnet.schoollife.record.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.control.Pupils;
import fr.carnet.people.control.PupilsInCharge;
import fr.carnet.schoollife.record.control.Events;
import fr.carnet.schoollife.record.control.RecordSight;
import fr.carnet.schoollife.record.control.YearTotals;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.Set;

/**
 * Where the staff reads a pupil's year, cancelled facts included: each role the facts of its work ({@link RecordSight}), a teacher those
 * of the pupils in charge.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class PupilRecordDesk {

    @Inject
    Pupils pupils;

    @Inject
    PupilsInCharge charge;

    @Inject
    Events events;

    @Inject
    YearTotals totals;

    @Inject
    CurrentScope scope;

    /** Refuses PupilUnknown, and PupilNotInCharge to a teacher. */
    @Audited(Act.RECORD_READ)
    public PupilYear year(long pupil) {
        pupils.get(pupil);
        charge.check(pupil);
        Set<EventKind> seen = RecordSight.of(scope::isCaller);
        return new PupilYear(totals.of(pupil), events.of(pupil).stream().filter(event -> seen.contains(event.kind())).toList());
    }
}
