package fr.carnet.schoollife.absence.control;

import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.absence.entity.Absence;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceOrigin;
import fr.carnet.schoollife.record.entity.Recording;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.time.Instant;

/**
 * When the school itself keeps a pupil away: an exclusion, a conservatory ban, an exclusion-inclusion.
 *
 * <p>Recorded beside absences so that rolls and lists know of it; never counted as an absence of the pupil (<i>ED-015</i>). It may
 * overlap an absence: the days of a measure are decided, whoever was ill.
 */
@Dependent
public class Interruptions {

    @Inject
    Absences absences;

    @Inject
    AbsenceNews news;

    /** Answers the identity by which it can be cancelled; refuses PeriodBackwards. */
    public long record(Pupil pupil, AbsenceKind kind, Instant from, Instant to, Recording act) {
        Absence made = absences.add(Absence.ofKind(kind, pupil, from, to, AbsenceOrigin.SANCTION, act));
        absences.note(made.recorded(act));
        news.changed(made);
        return made.id();
    }

    /** The measure was lifted, postponed or suspended; refuses FactUnknown, AlreadyCancelled. */
    public void cancel(long interruption, String cause, Recording act) {
        Absence lifted = absences.get(interruption);
        absences.note(lifted.cancel(cause, act));
        news.changed(lifted);
    }
}
