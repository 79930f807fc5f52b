package fr.carnet.batch.imports;

import fr.carnet.imports.boundary.SiecleDesk;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One partition of {@code siecle-import}: one school, one transaction. A fault is written for that school and stops no other. */
@Named("siecleSchoolLoad")
@Dependent
public class SiecleSchoolLoad extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(SiecleSchoolLoad.class.getName());

    @Inject
    JobContext job;

    @Inject
    SiecleDesk desk;

    @Inject
    @BatchProperty(name = SchoolMapper.SCHOOL)
    String uai;

    @Override
    public String process() {
        long instance = job.getInstanceId();
        try {
            desk.load(instance, uai, Orders.of(job));
        } catch (RuntimeException fault) {
            String incident = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, fault, () -> "School " + uai + " of run " + instance + " met incident " + incident);
            desk.fail(instance, uai, incident);
        }
        return null;
    }
}
