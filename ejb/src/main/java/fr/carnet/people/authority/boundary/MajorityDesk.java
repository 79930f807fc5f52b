package fr.carnet.people.authority.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.boundary.SchoolsOrder;
import fr.carnet.establishments.control.DirectorySchools;
import fr.carnet.people.authority.control.Majority;
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

/** Where the clock and the job {@code coming-of-age} make adults of the pupils whose eighteenth birthday has come (<i>ED-142</i>). */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class MajorityDesk {

    @Inject
    DirectorySchools schools;

    @Inject
    Majority majority;

    @Inject
    JobReports reports;

    @Inject
    SchoolClock clock;

    /** Counts or makes the adults of a school; one that the directory does not know is refused in the report. */
    @Audited(Act.CAME_OF_AGE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void comesOfAge(long instance, String uai, SchoolsOrder order) {
        if (schools.enter(instance, uai, clock.schoolYear().september())) {
            int due = majority.due();
            int done = order.rehearsal() ? 0 : majority.comesOfAge();
            reports.school(instance, uai, order.rehearsal() ? "PLANNED" : "DONE",
                    new Tally().add("pupils", "due", due).add("pupils", "ofAge", done), List.of());
        }
    }

    /** All that is due today, school by school; open to all because it only does what the calendar says, and a clock has no name. */
    @Audited(Act.CAME_OF_AGE)
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int today() {
        return majority.schools().stream().mapToInt(majority::comesOfAge).sum();
    }
}
