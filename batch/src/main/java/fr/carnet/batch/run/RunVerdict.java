package fr.carnet.batch.run;

import fr.carnet.shared.boundary.JobReports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Last step of a job: says {@code BLOCKED} when something was refused whole, {@code COMPLETED} otherwise; fails when a
 * school met a fault, so that the run can be restarted for those schools.
 */
@Named("runVerdict")
@Dependent
public class RunVerdict extends AbstractBatchlet {

    static final String BLOCKED = "BLOCKED";
    static final String COMPLETED = "COMPLETED";

    @Inject
    JobContext job;

    @Inject
    JobReports reports;

    @Override
    public String process() {
        if (reports.hasFailed(job.getInstanceId())) {
            throw new IllegalStateException("Schools of run " + job.getInstanceId() + " met a fault; restart it.");
        }
        return reports.isBlocked(job.getInstanceId()) ? BLOCKED : COMPLETED;
    }
}
