package fr.carnet.timetable.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;
import fr.carnet.timetable.control.FamilyLessons;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a guardian reads the week of all his or her children, and a pupil his or her own.
 *
 * <p>A lesson that is not held is said so, and nothing more: neither cause, nor who is away, nor who replaces (<i>S3-1, S3-4</i>).
 */
@Stateless
@RolesAllowed({Role.GUARDIAN, Role.PUPIL})
@Scoped(Scoped.By.FAMILY)
public class FamilyTimetableDesk {

    private static final int REST_OF_WEEK = 6;

    @Inject
    FamilyLessons lessons;

    @Audited(Act.TIMETABLE_READ)
    public List<ChildWeek> week(LocalDate monday) {
        return lessons.between(monday, monday.plusDays(REST_OF_WEEK));
    }
}
