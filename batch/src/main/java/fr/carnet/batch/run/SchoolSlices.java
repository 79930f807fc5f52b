package fr.carnet.batch.run;

import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Shares schools between partitions, on as many threads as there are cores.
 *
 * <p>A slice of schools and not one school per partition: each school has a transaction and a line of its own all the
 * same, and the container spends more on a partition than PostgreSQL on a school. At a restart the plan is drawn again,
 * because our own report knows better than the container which schools were committed.
 */
public final class SchoolSlices {

    /** The property of a partition that names its schools; what stands between two of them. */
    public static final String SCHOOLS = "schools";
    public static final String SEPARATOR = " ";

    /** Small enough to spread over several servers and to end together. */
    private static final int LARGEST_SLICE = 25;
    private static final int SLICES_PER_THREAD = 4;

    private SchoolSlices() {
    }

    public static PartitionPlan plan(List<String> schools) {
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
