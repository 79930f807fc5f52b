package fr.carnet.batch.schoollife;

import fr.carnet.batch.run.SchoolSlices;
import fr.carnet.schoollife.discipline.sanction.boundary.ErasureDesk;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shares the schools of {@code sanction-erasure}; a restart takes them all again, since erasing twice changes nothing. */
@Named("erasureMapper")
@Dependent
public class ErasureMapper implements PartitionMapper {

    @Inject
    JobContext job;

    @Inject
    ErasureDesk desk;

    @Override
    public PartitionPlan mapPartitions() {
        return SchoolSlices.plan(desk.schools(job.getInstanceId(), ErasureOrders.of(job)));
    }
}
