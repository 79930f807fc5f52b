package fr.carnet.schoollife.halfday.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.halfday.control.CountedSchools;
import fr.carnet.schoollife.halfday.control.HalfDayCount;
import fr.carnet.schoollife.halfday.entity.Recount;
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

/**
 * Where the job has the half-days of whole schools counted again, each school in its own transaction.
 *
 * <p>Nothing changes where the count that follows each act was right; the report says how many half-days it was wrong for.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class RecountDesk {

    @Inject
    CountedSchools schools;

    @Inject
    ScopeDoor door;

    @Inject
    HalfDayCount count;

    @Inject
    JobReports reports;

    @Inject
    SchoolClock clock;

    /** The schools that the run will take, told to its report. */
    public List<String> schools(long instance, RecountOrder order) {
        List<String> taken = order.schools().isEmpty() ? schools.all() : order.schools();
        reports.expect(instance, taken.size());
        return taken;
    }

    /** Counts a school's whole year; a school that the directory does not know is refused in the report. */
    @Audited(Act.HALF_DAYS_RECOUNTED)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recount(long instance, String uai, RecountOrder order) {
        OptionalLong school = schools.find(uai);
        if (school.isEmpty()) {
            reports.school(instance, uai, "REFUSED", new Tally(), List.of(new Finding("F03", Severity.BLOCKING, uai, null, null,
                    "Établissement inconnu de l’annuaire : vérifiez le numéro, ou chargez l’annuaire par establishments-import.")));
            return;
        }
        door.enterSchoolAsOperator(school.getAsLong(), order.yearOr(clock.schoolYear().september()));
        Recount found = count.school(!order.rehearsal());
        reports.school(instance, uai, order.rehearsal() ? "PLANNED" : "COUNTED", new Tally()
                .add("half_days", "counted", found.counted()).add("half_days", "changed", found.changed())
                .add("half_days", "removed", found.removed()).add("half_days", "unchanged", found.unchanged()), List.of());
    }

    /** Writes that a fault stopped the school, under the incident number that the log has. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void fail(long instance, String uai, String incident) {
        reports.school(instance, uai, "FAILED", new Tally(), List.of(new Finding("X01", Severity.ERROR, uai, null, null,
                "Panne (incident " + incident + ") : rien n’a été changé pour cet établissement. Relancez le traitement.")));
    }
}
