package fr.carnet.establishments.boundary;

import fr.carnet.establishments.control.DirectorySchools;
import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.List;

/** Where a job that goes from school to school learns which ones it takes. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class SchoolsDesk {

    @Inject
    DirectorySchools schools;

    @Inject
    JobReports reports;

    /** The schools that the run will take, told to its report. */
    public List<String> taken(long instance, SchoolsOrder order) {
        List<String> taken = order.schools().isEmpty() ? schools.all() : order.schools();
        reports.expect(instance, taken.size());
        return taken;
    }
}
