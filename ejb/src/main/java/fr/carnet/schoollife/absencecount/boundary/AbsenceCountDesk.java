package fr.carnet.schoollife.absencecount.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.boundary.SchoolsOrder;
import fr.carnet.establishments.control.DirectorySchools;
import fr.carnet.schoollife.absencecount.control.AbsenceCounts;
import fr.carnet.schoollife.absencecount.entity.CountedPupils;
import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.Tally;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import java.util.List;

/**
 * Where the job {@code absences-recount} and the clock have the counts of the téléservice of 2012 made again, each school in its own
 * transaction; twice changes nothing.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class AbsenceCountDesk {

    @Inject
    DirectorySchools schools;

    @Inject
    AbsenceCounts counts;

    @Inject
    JobReports reports;

    @Inject
    SchoolClock clock;

    /** Counts a school; one that the directory does not know is refused in the report. */
    @Audited(Act.ABSENCES_COUNTED)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recount(long instance, String uai, SchoolsOrder order) {
        if (!schools.enter(instance, uai, clock.schoolYear().september())) {
            return;
        }
        CountedPupils found = counts.school(!order.rehearsal());
        reports.school(instance, uai, order.rehearsal() ? "PLANNED" : "COUNTED", new Tally()
                .add("pupils", "counted", found.counted()).add("pupils", "changed", found.changed())
                .add("pupils", "removed", found.removed()).add("pupils", "unchanged", found.unchanged()), List.of());
    }

    /** All the schools of the service, and how many pupils differed; open to all because it only does what a night does, and a clock has no name. */
    @Audited(Act.ABSENCES_COUNTED)
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long tonight() {
        return counts.schools().stream().map(counts::alone).mapToLong(found -> found.changed() + found.removed()).sum();
    }
}
