package fr.carnet.batch.schoollife;

import fr.carnet.batch.run.SchoolSlices;
import fr.carnet.schoollife.halfday.boundary.RecountDesk;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shares the schools of {@code half-day-recount}; a restart counts them all again, since counting twice changes nothing. */
@Named("recountMapper")
@Dependent
public class RecountMapper implements PartitionMapper {

    @Inject
    JobContext job;

    @Inject
    RecountDesk desk;

    @Override
    public PartitionPlan mapPartitions() {
        return SchoolSlices.plan(desk.schools(job.getInstanceId(), RecountOrders.of(job)));
    }
}
