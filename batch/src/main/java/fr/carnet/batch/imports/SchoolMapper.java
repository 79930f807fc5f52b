package fr.carnet.batch.imports;

import fr.carnet.batch.run.SchoolSlices;
import fr.carnet.imports.boundary.ImportFiles;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shares the schools still to be imported between partitions. */
@Named("schoolMapper")
@Dependent
public class SchoolMapper implements PartitionMapper {

    @Inject
    JobContext job;

    @Inject
    ImportFiles files;

    @Override
    public PartitionPlan mapPartitions() {
        return SchoolSlices.plan(files.schoolsLeft(job.getInstanceId()));
    }
}
