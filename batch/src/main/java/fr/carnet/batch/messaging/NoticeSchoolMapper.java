package fr.carnet.batch.messaging;

import fr.carnet.messaging.boundary.NoticeDesk;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.List;
import java.util.Properties;

/** One partition per school that has something to tell. */
@Named("noticeSchoolMapper")
@Dependent
public class NoticeSchoolMapper implements PartitionMapper {

    private static final int MOST_THREADS = 4;

    @Inject
    JobContext job;

    @Inject
    NoticeDesk desk;

    @Override
    public PartitionPlan mapPartitions() {
        List<String> schools = NoticeOrder.of(job).ready(desk);
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(schools.size());
        plan.setThreads(Math.max(1, Math.min(MOST_THREADS, schools.size())));
        plan.setPartitionProperties(schools.stream().map(NoticeSchoolMapper::partition).toArray(Properties[]::new));
        return plan;
    }

    private static Properties partition(String uai) {
        Properties properties = new Properties();
        properties.setProperty("uai", uai);
        return properties;
    }
}
