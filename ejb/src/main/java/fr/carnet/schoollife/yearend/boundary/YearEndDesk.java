package fr.carnet.schoollife.yearend.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.boundary.SchoolsOrder;
import fr.carnet.establishments.control.DirectorySchools;
import fr.carnet.schoollife.yearend.control.PurgeDay;
import fr.carnet.schoollife.yearend.control.PurgeReport;
import fr.carnet.schoollife.yearend.control.YearErasure;
import fr.carnet.schoollife.yearend.control.YearErasure.Outcome;
import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.control.SchoolClock;
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
import java.util.Optional;

/** Where the job {@code year-end-purge} erases what ended with its school year, one school and one transaction at a time (<i>TS-060</i>). */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class YearEndDesk {

    @Inject
    DirectorySchools schools;

    @Inject
    PurgeDay purgeDay;

    @Inject
    YearErasure erasure;

    @Inject
    JobReports reports;

    @Inject
    SchoolClock clock;

    /**
     * Counts, or erases when told {@code apply} and nothing else; refuses in the report a year that is not over. A school with a kind left whole is {@code FAILED}:
     * a restart takes it.
     */
    @Audited(Act.YEAR_ERASED)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void erase(long instance, String uai, SchoolsOrder order) {
        int year = order.yearOr(purgeDay.newestOver(clock.today()));
        Optional<String> refusal = purgeDay.refusal(year, clock.today());
        if (refusal.isPresent()) {
            reports.school(instance, uai, "REFUSED", new Tally(), List.of(new Finding("Y03", Severity.BLOCKING, uai, null, null, refusal.get())));
        } else if (schools.enter(instance, uai, year)) {
            boolean rehearsal = !"apply".equals(order.mode());
            Outcome outcome = erasure.erase(year, rehearsal);
            String status = !outcome.isWhole() ? "FAILED" : rehearsal ? "PLANNED" : "ERASED";
            reports.school(instance, uai, status, outcome.counts(), PurgeReport.of(uai, year, clock.today(), outcome));
        }
    }
}
