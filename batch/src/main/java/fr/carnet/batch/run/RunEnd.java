package fr.carnet.batch.run;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;

/** How a run ends, as its report says it. */
final class RunEnd {

    private RunEnd() {
    }

    /** The container still says STARTED to a listener of the end of a job that went well. */
    static String of(JobContext job) {
        BatchStatus status = job.getBatchStatus();
        return switch (status) {
            case STARTING, STARTED -> BatchStatus.COMPLETED.name();
            case STOPPING -> BatchStatus.STOPPED.name();
            default -> status.name();
        };
    }
}
