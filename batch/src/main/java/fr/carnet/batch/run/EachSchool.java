package fr.carnet.batch.run;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;

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
            fail(instance, uai, incident);
        }
    }

    protected abstract void take(long instance, String school);

    protected abstract void fail(long instance, String school, String incident);
}
