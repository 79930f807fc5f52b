package fr.carnet.schoollife.halfday.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.boundary.SchoolsOrder;
import fr.carnet.establishments.control.DirectorySchools;
import fr.carnet.schoollife.halfday.control.HalfDayCount;
import fr.carnet.schoollife.halfday.entity.Recount;
import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.Tally;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import java.util.List;

/**
 * Where the job has the half-days of whole schools counted again, each school in its own transaction.
 *
 * <p>Nothing changes where the count that follows each act was right; the report says how many half-days it was wrong for.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class RecountDesk {

    @Inject
    DirectorySchools schools;

    @Inject
    HalfDayCount count;

    @Inject
    JobReports reports;

    @Inject
    SchoolClock clock;

    /** Counts a school's whole year; a school that the directory does not know is refused in the report. */
    @Audited(Act.HALF_DAYS_RECOUNTED)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recount(long instance, String uai, SchoolsOrder order) {
        if (!schools.enter(instance, uai, order.yearOr(clock.schoolYear().september()))) {
            return;
        }
        Recount found = count.school(!order.rehearsal());
        reports.school(instance, uai, order.rehearsal() ? "PLANNED" : "COUNTED", new Tally()
                .add("half_days", "counted", found.counted()).add("half_days", "changed", found.changed())
                .add("half_days", "removed", found.removed()).add("half_days", "unchanged", found.unchanged()), List.of());
    }
}
