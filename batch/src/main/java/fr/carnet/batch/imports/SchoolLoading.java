package fr.carnet.batch.imports;

import fr.carnet.imports.entity.ImportOrder;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One partition of an import: one school, one transaction. A fault is written for that school and stops no other. */
abstract class SchoolLoading extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(SchoolLoading.class.getName());

    @Inject
    JobContext job;

    @Inject
    @BatchProperty(name = SchoolMapper.SCHOOL)
    String uai;

    @Override
    public String process() {
        long instance = job.getInstanceId();
        try {
            load(instance, uai, Orders.of(job));
        } catch (RuntimeException fault) {
            String incident = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, fault, () -> "School " + uai + " of run " + instance + " met incident " + incident);
            fail(instance, uai, incident);
        }
        return null;
    }

    abstract void load(long instance, String school, ImportOrder order);

    abstract void fail(long instance, String school, String incident);
}
