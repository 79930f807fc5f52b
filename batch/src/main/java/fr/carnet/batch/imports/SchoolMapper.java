package fr.carnet.batch.imports;

import fr.carnet.imports.boundary.ImportFiles;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.List;
import java.util.Properties;

/**
 * One partition per school still to be done, on as many threads as there are cores: one bad school stops nobody else.
 *
 * <p>At a restart the plan is drawn again, because our own report knows better than the container which schools were committed.
 */
@Named("schoolMapper")
@Dependent
public class SchoolMapper implements PartitionMapper {

    static final String SCHOOL = "uai";

    @Inject
    JobContext job;

    @Inject
    ImportFiles files;

    @Override
    public PartitionPlan mapPartitions() {
        List<String> schools = files.schoolsLeft(job.getInstanceId());
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitionsOverride(true);
        plan.setPartitions(schools.size());
        plan.setThreads(Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), schools.size())));
        plan.setPartitionProperties(schools.stream().map(SchoolMapper::partition).toArray(Properties[]::new));
        return plan;
    }

    private static Properties partition(String uai) {
        Properties properties = new Properties();
        properties.setProperty(SCHOOL, uai);
        return properties;
    }
}
