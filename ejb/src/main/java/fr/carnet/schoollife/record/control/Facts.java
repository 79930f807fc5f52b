package fr.carnet.schoollife.record.control;

import fr.carnet.people.control.Pupils;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.schoollife.record.entity.NotYetHappened;
import fr.carnet.schoollife.record.entity.OutsideEnrolment;
import fr.carnet.schoollife.record.entity.OutsideSchoolYear;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.schoollife.record.entity.SchoolLifeFact;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.LocalDate;

/** What recording and cancelling have in common, whatever the fact. */
@Dependent
public class Facts {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    Pupils pupils;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** The pupil, present on the roll on these days of the current year; refuses PupilUnknown, OutsideSchoolYear, OutsideEnrolment. */
    public Pupil pupilPresent(long id, LocalDate first, LocalDate last) {
        Pupil pupil = pupils.get(id);
        daysOfYear(first, last);
        if (!pupil.enrolledDuring(first, last)) {
            throw new OutsideEnrolment(first, last);
        }
        return pupil;
    }

    /** Refuses OutsideSchoolYear for a day that is not of the current one. */
    public void daysOfYear(LocalDate... days) {
        for (LocalDate day : days) {
            if (!scope.schoolYear().contains(day)) {
                throw new OutsideSchoolYear(day, scope.schoolYear());
            }
        }
    }

    /** Same for a fact of one day that must have happened; refuses NotYetHappened too. */
    public Pupil pupilOn(long id, LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new NotYetHappened(day);
        }
        return pupilPresent(id, day, day);
    }

    public Recording recording() {
        return new Recording(scope.establishmentId(), scope.academy(), scope.schoolYear(), clock.now(), scope.accountId());
    }

    public void add(SchoolLifeFact fact) {
        em.persist(fact);
    }

    /** Cancels a fact of the school in scope; refuses FactUnknown, also for another school's, and AlreadyCancelled. */
    public <F extends SchoolLifeFact> void cancel(Class<F> kind, long id) {
        F fact = em.find(kind, id);
        if (fact == null || !fact.belongsTo(scope.establishmentId())) {
            throw new FactUnknown(id);
        }
        fact.cancel(clock.now(), scope.accountId());
    }
}
