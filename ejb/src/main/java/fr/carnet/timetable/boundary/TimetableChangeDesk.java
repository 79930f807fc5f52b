package fr.carnet.timetable.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.calendar.control.SchoolCalendar;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;
import fr.carnet.timetable.control.LessonChanges;
import fr.carnet.timetable.control.Lessons;
import fr.carnet.timetable.entity.LessonChange;
import fr.carnet.timetable.entity.LessonChangeAsked;
import fr.carnet.timetable.entity.NewMoment;
import fr.carnet.timetable.entity.SchoolClosedThatDay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a person decides that a lesson is not held or is moved, and takes it back.
 *
 * <p>Nothing decides in that person's place: the absence of a colleague changes no lesson by itself. Families and colleagues read the
 * change at once, and nothing of why (<i>S3-1 to S3-4</i>).
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class TimetableChangeDesk {

    @Inject
    LessonChanges changes;

    @Inject
    Lessons lessons;

    @Inject
    SchoolCalendar calendar;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    Event<LessonChangeAsked> asked;

    /** The lessons of one day of a teacher or, without teacher, of a division, changed or not. */
    public List<WeekLesson> lessons(Long teacher, Long division, LocalDate day) {
        if (teacher != null) {
            return lessons.weekOfStaff(teacher, day, day);
        }
        return division == null ? List.of() : lessons.weekOfDivision(division, day, day);
    }

    /** The changes of today and of the days to come. */
    public List<ChangeLine> changes() {
        return changes.since(clock.today());
    }

    /** Refuses NoSuchLesson, LessonAlreadyChanged, and LessonRollTaken once the roll was taken. */
    @Audited(Act.LESSON_CHANGED)
    public void notHeld(long lesson, LocalDate day) {
        check(lesson, day);
        changes.add(LessonChange.notHeld(scope.establishmentId(), lesson, day, clock.now(), scope.accountId()));
    }

    /** Refuses NoSuchLesson, LessonAlreadyChanged, SchoolClosedThatDay, and LessonRollTaken once the roll was taken. */
    @Audited(Act.LESSON_CHANGED)
    public void move(long lesson, LocalDate day, NewMoment to) {
        check(lesson, day);
        if (!calendar.openOn(to.day())) {
            throw new SchoolClosedThatDay(to.day());
        }
        changes.add(LessonChange.moved(scope.establishmentId(), lesson, day, to, clock.now(), scope.accountId()));
    }

    private void check(long lesson, LocalDate day) {
        changes.check(lesson, day);
        asked.fire(new LessonChangeAsked(lesson, day));
    }

    /** The lesson takes place as planned after all; refuses ChangeUnknown, ChangeAlreadyCancelled, and LessonRollTaken once it was moved and held. */
    @Audited(Act.LESSON_CHANGE_CANCELLED)
    public void cancel(long change) {
        LessonChange cancelled = changes.get(change);
        cancelled.movedTo().ifPresent(day -> asked.fire(new LessonChangeAsked(cancelled.lesson(), day)));
        cancelled.cancel(clock.now(), scope.accountId());
    }
}
