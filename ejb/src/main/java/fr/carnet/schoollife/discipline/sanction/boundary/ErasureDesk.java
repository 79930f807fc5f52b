package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.boundary.SchoolsOrder;
import fr.carnet.establishments.control.DirectorySchools;
import fr.carnet.schoollife.discipline.sanction.control.SanctionErasure;
import fr.carnet.schoollife.discipline.sanction.control.SanctionErasure.Erased;
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

/** Where the job {@code sanction-erasure} removes what the law erases, one school and one transaction at a time. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class ErasureDesk {

    @Inject
    DirectorySchools schools;

    @Inject
    SanctionErasure erasure;

    @Inject
    JobReports reports;

    @Inject
    SchoolClock clock;

    /** Counts or removes what is due in a school; one that the directory does not know is refused in the report. */
    @Audited(Act.SANCTIONS_ERASED)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(long instance, String uai, SchoolsOrder order) {
        if (!schools.enter(instance, uai, clock.schoolYear().september())) {
            return;
        }
        int due = erasure.due();
        Erased erased = order.rehearsal() ? new Erased(0, 0) : erasure.erase();
        reports.school(instance, uai, order.rehearsal() ? "PLANNED" : "ERASED", new Tally().add("sanctions", "due", due)
                .add("sanctions", "erased", erased.sanctions()).add("procedures", "erased", erased.procedures()), List.of());
    }
}
