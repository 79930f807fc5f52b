package fr.carnet.batch.run;

import fr.carnet.shared.boundary.JobReports;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Opens and closes the report of a run, at each start and restart of any job.
 *
 * <p>Usage: {@code <listener ref="runLine"/>}; the mode is the job property {@code mode}, {@code apply} when there is
 * none.
 */
@Named("runLine")
@Dependent
public class RunLine implements JobListener {

    @Inject
    JobContext job;

    @Inject
    JobReports reports;

    @Override
    public void beforeJob() {
        reports.open(job.getInstanceId(), job.getExecutionId(), job.getJobName(),
                job.getProperties().getProperty("mode", "apply"));
    }

    @Override
    public void afterJob() {
        reports.close(job.getInstanceId(), RunEnd.of(job));
    }
}
