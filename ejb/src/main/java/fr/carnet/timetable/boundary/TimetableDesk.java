package fr.carnet.timetable.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.boundary.PupilLine;
import fr.carnet.people.control.PupilSearch;
import fr.carnet.people.control.PupilsInCharge;
import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.entity.Role;
import fr.carnet.timetable.control.Lessons;
import fr.carnet.timetable.control.Structures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the staff of a school reads a week, Monday to Sunday, of a division, of a teacher or of a pupil.
 *
 * <p>Trap: that a lesson is not held says that its teacher is away. The week of a colleague is therefore shown as it was planned; only
 * the teacher concerned and who may change lessons see what became of it (<i>S3-1, S3-2</i>).
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.STAFF})
@Scoped(Scoped.By.SCHOOL)
public class TimetableDesk {

    private static final int REST_OF_WEEK = 6;

    @Inject
    Lessons lessons;

    @Inject
    Structures structures;

    @Inject
    PupilSearch pupils;

    @Inject
    PupilsInCharge charge;

    @Inject
    CurrentScope scope;

    public List<NamedId> divisions() {
        return structures.divisions();
    }

    public List<NamedId> teachers() {
        return structures.teachers();
    }

    public List<WeekLesson> ofDivision(long division, LocalDate monday) {
        return lessons.weekOfDivision(division, monday, monday.plusDays(REST_OF_WEEK));
    }

    /** The caller's own week; empty for who teaches nothing. */
    public List<WeekLesson> mine(LocalDate monday) {
        return ofStaff(scope.staffId(), monday);
    }

    public List<WeekLesson> ofStaff(long staff, LocalDate monday) {
        LocalDate sunday = monday.plusDays(REST_OF_WEEK);
        return isConcerned(staff) ? lessons.weekOfStaff(staff, monday, sunday) : lessons.plannedWeekOfStaff(staff, monday, sunday);
    }

    /** Refuses PupilUnknown, and PupilNotInCharge to a teacher. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT})
    @Audited(Act.TIMETABLE_READ)
    public PupilWeek ofPupil(long pupil, LocalDate monday) {
        charge.check(pupil);
        PupilLine whose = pupils.line(pupil).orElseThrow(() -> new PupilUnknown(pupil));
        return new PupilWeek(whose.firstName() + " " + whose.lastName(), lessons.weekOfPupil(pupil, monday, monday.plusDays(REST_OF_WEEK)));
    }

    private boolean isConcerned(long staff) {
        return staff == scope.staffId() || scope.isCaller(Role.HEAD) || scope.isCaller(Role.CPE) || scope.isCaller(Role.SECRETARIAT);
    }
}
