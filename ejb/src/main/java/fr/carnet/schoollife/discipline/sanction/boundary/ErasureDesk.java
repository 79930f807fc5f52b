package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.discipline.sanction.control.SanctionErasure;
import fr.carnet.schoollife.discipline.sanction.control.SanctionErasure.Erased;
import fr.carnet.schoollife.halfday.control.CountedSchools;
import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.Severity;
import fr.carnet.shared.entity.Tally;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** Where the job {@code sanction-erasure} removes what the law erases, one school and one transaction at a time. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class ErasureDesk {

    @Inject
    CountedSchools schools;

    @Inject
    ScopeDoor door;

    @Inject
    SanctionErasure erasure;

    @Inject
    JobReports reports;

    @Inject
    SchoolClock clock;

    /** The schools that the run will take, told to its report. */
    public List<String> schools(long instance, ErasureOrder order) {
        List<String> taken = order.schools().isEmpty() ? schools.all() : order.schools();
        reports.expect(instance, taken.size());
        return taken;
    }

    /** Counts or removes what is due in a school; one that the directory does not know is refused in the report. */
    @Audited(Act.SANCTIONS_ERASED)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(long instance, String uai, ErasureOrder order) {
        OptionalLong school = schools.find(uai);
        if (school.isEmpty()) {
            reports.school(instance, uai, "REFUSED", new Tally(), List.of(new Finding("F03", Severity.BLOCKING, uai, null, null,
                    "Cet établissement n’est pas dans l’annuaire : importez l’annuaire, ou corrigez le numéro.")));
            return;
        }
        door.enterSchoolAsOperator(school.getAsLong(), clock.schoolYear().september());
        int due = erasure.due();
        Erased erased = order.rehearsal() ? new Erased(0, 0) : erasure.erase();
        reports.school(instance, uai, order.rehearsal() ? "PLANNED" : "ERASED", new Tally().add("sanctions", "due", due)
                .add("sanctions", "erased", erased.sanctions()).add("procedures", "erased", erased.procedures()), List.of());
    }

    /** Writes that a fault stopped the school, under the incident number that the log has. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void fail(long instance, String uai, String incident) {
        reports.school(instance, uai, "FAILED", new Tally(), List.of(new Finding("X01", Severity.ERROR, uai, null, null,
                "Panne (incident " + incident + ") : rien n’a été effacé pour cet établissement. Relancez le traitement.")));
    }
}
