package fr.carnet.batch.imports;

import fr.carnet.imports.boundary.ImportFiles;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Shares the schools still to be done between partitions, on as many threads as there are cores.
 *
 * <p>A slice of schools and not one school per partition: each school has a transaction and a line of its own all the
 * same, and the container spends more on a partition than PostgreSQL on a school. At a restart the plan is drawn again,
 * because our own report knows better than the container which schools were committed.
 */
@Named("schoolMapper")
@Dependent
public class SchoolMapper implements PartitionMapper {

    static final String SCHOOLS = "schools";
    static final String SEPARATOR = " ";

    /** Small enough to spread over several servers and to end together. */
    private static final int LARGEST_SLICE = 25;
    private static final int SLICES_PER_THREAD = 4;

    @Inject
    JobContext job;

    @Inject
    ImportFiles files;

    @Override
    public PartitionPlan mapPartitions() {
        List<String> schools = files.schoolsLeft(job.getInstanceId());
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), schools.size()));
        int slice = Math.max(1, Math.min(LARGEST_SLICE, schools.size() / (threads * SLICES_PER_THREAD)));
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitionsOverride(true);
        plan.setPartitionProperties(slices(schools, slice));
        plan.setPartitions(plan.getPartitionProperties().length);
        plan.setThreads(threads);
        return plan;
    }

    static Properties[] slices(List<String> schools, int slice) {
        List<Properties> slices = new ArrayList<>();
        for (int from = 0; from < schools.size(); from += slice) {
            Properties properties = new Properties();
            properties.setProperty(SCHOOLS,
                    String.join(SEPARATOR, schools.subList(from, Math.min(from + slice, schools.size()))));
            slices.add(properties);
        }
        return slices.toArray(Properties[]::new);
    }
}
