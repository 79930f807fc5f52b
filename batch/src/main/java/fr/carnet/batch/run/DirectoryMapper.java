package fr.carnet.batch.run;

import fr.carnet.establishments.boundary.SchoolsDesk;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Shares the schools of the directory, or those that were asked for, between partitions.
 *
 * <p>For jobs that may take a school twice: a restart takes them all again.
 */
@Named("directoryMapper")
@Dependent
public class DirectoryMapper implements PartitionMapper {

    @Inject
    JobContext job;

    @Inject
    SchoolsDesk desk;

    @Override
    public PartitionPlan mapPartitions() {
        return SchoolSlices.plan(desk.taken(job.getInstanceId(), SchoolsOrders.of(job)));
    }
}
