package fr.carnet.batch.imports;

import fr.carnet.imports.entity.ImportOrder;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One partition of an import: a slice of schools, each in its own transaction. A fault is written for the school that
 * met it and stops no other; a stop asked for takes effect between two schools.
 */
abstract class SchoolLoading extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(SchoolLoading.class.getName());

    @Inject
    JobContext job;

    @Inject
    @BatchProperty(name = SchoolMapper.SCHOOLS)
    String schools;

    private volatile boolean stopping;

    @Override
    public String process() {
        for (String uai : schools.split(SchoolMapper.SEPARATOR)) {
            if (!stopping) {
                take(job.getInstanceId(), uai);
            }
        }
        return null;
    }

    @Override
    public void stop() {
        stopping = true;
    }

    private void take(long instance, String uai) {
        try {
            load(instance, uai, Orders.of(job));
        } catch (RuntimeException fault) {
            String incident = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, fault, () -> "School " + uai + " of run " + instance + " met incident " + incident);
            fail(instance, uai, incident);
        }
    }

    abstract void load(long instance, String school, ImportOrder order);

    abstract void fail(long instance, String school, String incident);
}
