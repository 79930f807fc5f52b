package fr.carnet.batch.accounts;

import fr.carnet.accounts.boundary.CodeDesk;
import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Severity;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.List;

/** The step of {@code activation-code-expiry}: destroys the codes that are past their last day, and says how many. */
@Named("deadCodes")
@Dependent
public class DeadCodes extends AbstractBatchlet {

    @Inject
    JobContext job;

    @Inject
    CodeDesk desk;

    @Inject
    JobReports reports;

    @Override
    public String process() {
        int destroyed = desk.destroyDead();
        reports.findings(job.getInstanceId(), List.of(new Finding("C05", Severity.INFO, null, null, null,
                "Codes échus détruits : " + destroyed + ".")));
        return null;
    }
}
