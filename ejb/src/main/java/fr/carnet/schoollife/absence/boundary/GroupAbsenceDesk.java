package fr.carnet.schoollife.absence.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.absence.control.GroupAbsences;
import fr.carnet.schoollife.absence.control.GroupAbsences.Stretch;
import fr.carnet.schoollife.absence.control.PupilChoices;
import fr.carnet.schoollife.absence.entity.NobodyConcerned;
import fr.carnet.schoollife.absence.entity.PeriodBackwards;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.time.LocalDateTime;
import java.util.List;

/** Where the CPE and the head record in one act the absence of many: each kind counts as it should (<i>ED-015</i>). */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class GroupAbsenceDesk {

    @Inject
    Facts facts;

    @Inject
    GroupAbsences group;

    @Inject
    PupilChoices pupils;

    /** Pupils to tick: those ticked already first, then at most a hundred that are asked for; only the former when nothing is. */
    @Audited(Act.PUPILS_SEARCHED)
    public List<PupilChoice> choices(@Valid PupilsAsked asked) {
        return pupils.among(asked);
    }

    /** Answers for how many pupils it was recorded; refuses NobodyConcerned, PeriodBackwards, OutsideSchoolYear. */
    @Audited(Act.ABSENCES_GROUP_RECORDED)
    public int record(@Valid GroupAbsence asked) {
        if (asked.divisions().isEmpty() && asked.pupils().isEmpty()) {
            throw new NobodyConcerned();
        }
        facts.daysOfYear(asked.from().toLocalDate(), asked.to().toLocalDate());
        return group.record(asked.divisions(), asked.pupils(), List.of(stretch(asked.from(), asked.to())), asked.kind(), asked.reason(),
                asked.cause(), facts.recording()).pupils();
    }

    private static Stretch stretch(LocalDateTime from, LocalDateTime to) {
        if (!to.isAfter(from)) {
            throw new PeriodBackwards();
        }
        return new Stretch(from.atZone(SchoolClock.PARIS).toInstant(), to.atZone(SchoolClock.PARIS).toInstant());
    }
}
