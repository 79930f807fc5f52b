package fr.carnet.schoollife.absence.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.control.Pupils;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.absence.control.Arrangements;
import fr.carnet.schoollife.absence.entity.Arrangement;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.util.List;

/** Where the CPE and the head record a dispense or an arranged timetable, read those that run, and end them (<i>ED-015</i>). */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class ArrangementDesk {

    @Inject
    Facts facts;

    @Inject
    Pupils pupils;

    @Inject
    Arrangements arrangements;

    /**
     * Answers how many weeks were recorded: days without class are left out, and those on which the pupil is already recorded away.
     * Refuses PupilUnknown, OutsideSchoolYear, OutsideEnrolment, PeriodBackwards, NoWeekConcerned.
     */
    @Audited(Act.ABSENCES_GROUP_RECORDED)
    public int record(@Valid NewArrangement asked) {
        Pupil pupil = facts.pupilPresent(asked.pupil(), asked.first(), asked.last());
        return arrangements.record(Arrangement.of(pupil, asked.kind(), asked.hours(), asked.cause(), facts.recording()), facts.recording());
    }

    /** Cancels the weeks that have not begun, and says how many; those that were stay. Refuses FactUnknown, ArrangementEnded. */
    @Audited(Act.ABSENCE_CANCELLED)
    public int end(long arrangement) {
        return arrangements.end(arrangement, facts.recording());
    }

    /** Those of the whole school that run or are to come, in the order of names. */
    @Audited(Act.ABSENCES_READ)
    public List<ArrangementLine> current() {
        return arrangements.current();
    }

    /** All those of the year for one pupil, the newest first; refuses PupilUnknown. */
    @Audited(Act.ABSENCES_READ)
    public List<ArrangementLine> of(long pupil) {
        pupils.get(pupil);
        return arrangements.of(pupil);
    }
}
