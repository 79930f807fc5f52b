package fr.carnet.batch.accounts;

import fr.carnet.accounts.boundary.CodeDesk;
import fr.carnet.accounts.boundary.CodeRecipients;
import fr.carnet.accounts.mailing.entity.Mailing;
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

/**
 * One partition of {@code activation-codes}: one school’s mails and letters.
 *
 * <p>A batchlet and not a chunk: a chunk that rolls back would take away codes already in people’s hands. A fault fails this school
 * alone, and a restart sends only what was not sent.
 */
@Named("schoolCodeSending")
@Dependent
public class SchoolCodeSending extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(SchoolCodeSending.class.getName());

    @Inject
    JobContext job;

    @Inject
    CodeDesk desk;

    @Inject
    JobReports reports;

    @Inject
    @BatchProperty(name = "uai")
    String uai;

    private volatile boolean stopping;

    @Override
    public String process() {
        CodeOrder order = CodeOrder.of(job);
        CodeRecipients who = order.who().orElseThrow();
        try {
            Mailing mailing = order.rehearsal() ? desk.rehearse(uai, who) : desk.send(uai, who, () -> stopping);
            reports.school(job.getInstanceId(), uai, order.rehearsal() ? "PLANNED" : stopping ? "STOPPED" : "SENT",
                    mailing.tally(), mailing.findings());
            return null;
        } catch (RuntimeException fault) {
            String incident = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, fault, () -> "School " + uai + " of run " + job.getInstanceId() + " met incident " + incident);
            reports.school(job.getInstanceId(), uai, "FAILED", new Tally(), List.of(new Finding("X01", Severity.ERROR, uai, null, null,
                    "Panne (incident " + incident + ") : ce qui est parti est parti. Relancez le traitement, il enverra le reste.")));
            throw fault;
        }
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
