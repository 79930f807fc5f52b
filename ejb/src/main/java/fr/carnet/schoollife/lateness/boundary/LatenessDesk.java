package fr.carnet.schoollife.lateness.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.lateness.control.Arrivals;
import fr.carnet.schoollife.lateness.control.LatenessRules;
import fr.carnet.schoollife.lateness.control.Latenesses;
import fr.carnet.schoollife.lateness.entity.Lateness;
import fr.carnet.schoollife.lateness.entity.LatenessReason;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.time.LocalDate;

/**
 * Where school life records that a pupil came late, lets the pupil in, and sees who comes late often (<i>ED-011</i>).
 *
 * <p>Teachers record lateness in the roll. Wrong ones are cancelled by the CPE or the head; those of a roll by correcting it.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class LatenessDesk {

    @Inject
    Facts facts;

    @Inject
    Arrivals arrivals;

    @Inject
    Latenesses latenesses;

    @Inject
    LatenessRules rules;

    /** Refuses PupilUnknown, OutsideSchoolYear, OutsideEnrolment, NotYetHappened. */
    @Audited(Act.LATENESS_RECORDED)
    public void record(@Valid NewLateness asked) {
        Pupil pupil = facts.pupilOn(asked.pupil(), asked.arrivedAt().toLocalDate());
        facts.add(Lateness.of(pupil, asked.arrivedAt().atZone(SchoolClock.PARIS).toInstant(), asked.minutes(), asked.reason(),
                facts.recording()));
    }

    /** Records that a pupil comes in now, and gives the pass; refuses what {@link #record} does, and NotLate. */
    @Audited(Act.LATENESS_RECORDED)
    public LatePass admit(@Valid NewArrival asked) {
        return latenesses.pass(arrivals.admit(asked));
    }

    /** To be printed again; refuses FactUnknown. */
    @Audited(Act.LATENESS_READ)
    public LatePass pass(long lateness) {
        return latenesses.pass(lateness);
    }

    /** The latenesses of a day and who is late often in its month; of one division by its code, of all when it is empty. */
    @Audited(Act.LATENESS_READ)
    public LatenessDay day(LocalDate day, String division) {
        LatenessRule rule = rules.current();
        String code = division == null ? "" : division;
        return new LatenessDay(day, latenesses.on(day, code, rule), latenesses.often(day, code, rule), rule, latenesses.divisions());
    }

    /** Says why a pupil came late, when it is known at last: the fact stays, each reason given is kept. Refuses FactUnknown, AlreadyCancelled. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED})
    @Audited(Act.LATENESS_EXPLAINED)
    public void explain(long lateness, LatenessReason reason) {
        latenesses.readAs(lateness, reason, facts.recording());
    }

    /** Refuses LatenessRuleBackwards. */
    @RolesAllowed({Role.HEAD, Role.CPE})
    @Audited(Act.LATENESS_RULE_CHANGED)
    public void change(@Valid LatenessRule rule) {
        rules.change(rule);
    }

    /** Refuses FactUnknown, AlreadyCancelled. */
    @RolesAllowed({Role.HEAD, Role.CPE})
    @Audited(Act.LATENESS_CANCELLED)
    public void cancel(long lateness) {
        facts.cancel(Lateness.class, lateness);
    }
}
