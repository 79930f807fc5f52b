package fr.carnet.batch.messaging;

import fr.carnet.messaging.boundary.NoticeDesk;
import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Severity;
import fr.carnet.shared.entity.Tally;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * One partition of {@code notices}: one school's messages.
 *
 * <p>A batchlet and not a chunk: what a chunk rolls back has left all the same. A fault fails this school alone, and a restart sends only
 * what was never handed over.
 */
@Named("schoolNotices")
@Dependent
public class SchoolNotices extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(SchoolNotices.class.getName());
    private static final String MESSAGES = "messages";

    @Inject
    JobContext job;

    @Inject
    NoticeDesk desk;

    @Inject
    JobReports reports;

    @Inject
    @BatchProperty(name = "uai")
    String uai;

    private volatile boolean stopping;

    @Override
    public String process() {
        try {
            boolean rehearsal = NoticeOrder.of(job).rehearsal();
            Tally tally = rehearsal ? desk.rehearse(uai) : desk.send(uai, () -> stopping);
            reports.school(job.getInstanceId(), uai, rehearsal ? "PLANNED" : stopping ? "STOPPED" : "SENT", tally, findings(tally));
            return null;
        } catch (RuntimeException fault) {
            String incident = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, fault, () -> "School " + uai + " of run " + job.getInstanceId() + " met incident " + incident);
            reports.school(job.getInstanceId(), uai, "FAILED", new Tally(), List.of(new Finding("X01", Severity.ERROR, uai, null, null,
                    "Panne (incident " + incident + ") : ce qui est parti est parti. Relancez le traitement, il enverra le reste.")));
            throw fault;
        }
    }

    private List<Finding> findings(Tally tally) {
        Stream<Finding> held = tally.of(MESSAGES, "held") == 0 ? Stream.empty() : Stream.of(new Finding("N01", Severity.WARNING, uai, null, null,
                "Plus de vingt personnes à prévenir d’un coup (" + tally.of(MESSAGES, "held")
                        + ") : rien n’est parti. Le CPE ou la direction confirme sur la page Familles à joindre."));
        Stream<Finding> down = tally.of(MESSAGES, "waiting") == 0 ? Stream.empty() : Stream.of(new Finding("N02", Severity.WARNING, uai, null, null,
                "Le relais de courriels ou la passerelle de SMS n’a rien pris : les messages attendent le prochain passage."));
        return Stream.concat(held, down).toList();
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
