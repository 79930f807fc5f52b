package fr.carnet.batch.run;

import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Severity;
import fr.carnet.shared.entity.Tally;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;

import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One partition: a slice of schools, each in its own transaction. A fault is written for the school that met it and
 * stops no other; a stop asked for takes effect between two schools.
 */
public abstract class EachSchool extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(EachSchool.class.getName());

    @Inject
    protected JobContext job;

    @Inject
    JobReports reports;

    @Inject
    @BatchProperty(name = SchoolSlices.SCHOOLS)
    String schools;

    private volatile boolean stopping;

    @Override
    public String process() {
        for (String uai : schools.split(SchoolSlices.SEPARATOR)) {
            if (!stopping) {
                takeOrFail(job.getInstanceId(), uai);
            }
        }
        return null;
    }

    @Override
    public void stop() {
        stopping = true;
    }

    private void takeOrFail(long instance, String uai) {
        try {
            take(instance, uai);
        } catch (RuntimeException fault) {
            String incident = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, fault, () -> "School " + uai + " of run " + instance + " met incident " + incident);
            reports.school(instance, uai, "FAILED", new Tally(), List.of(new Finding("X01", Severity.ERROR, uai, null, null,
                    "Panne (incident " + incident + ") : les données de cet établissement sont intactes. Relancez le traitement.")));
        }
    }

    protected abstract void take(long instance, String school);
}
