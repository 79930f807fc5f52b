package fr.carnet.batch.messaging;

import fr.carnet.messaging.news.boundary.NewsRoundDesk;
import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Severity;
import fr.carnet.shared.entity.Tally;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.List;

/** The step of {@code family-news}: a person may have children in several schools, so that it is of no school. */
@Named("familyNews")
@Dependent
public class FamilyNews extends AbstractBatchlet {

    private static final String EVERYBODY = "FRANCE";

    @Inject
    JobContext job;

    @Inject
    NewsRoundDesk desk;

    @Inject
    JobReports reports;

    private volatile boolean stopping;

    @Override
    public String process() {
        boolean rehearsal = "plan".equals(job.getProperties().getProperty("mode"));
        Tally tally = rehearsal ? desk.rehearse() : desk.send(() -> stopping);
        List<Finding> down = tally.of("messages", "waiting") == 0 ? List.of() : List.of(new Finding("N02", Severity.WARNING, null, null, null,
                "Le relais de courriels n’a rien pris : les messages attendent le prochain passage."));
        reports.school(job.getInstanceId(), EVERYBODY, rehearsal ? "PLANNED" : stopping ? "STOPPED" : "SENT", tally, down);
        return null;
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
