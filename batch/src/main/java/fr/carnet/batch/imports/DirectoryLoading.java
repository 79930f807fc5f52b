package fr.carnet.batch.imports;

import fr.carnet.imports.boundary.DirectoryDesk;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The step of {@code establishments-import}: the whole directory, in one transaction. */
@Named("directoryLoading")
@Dependent
public class DirectoryLoading extends AbstractBatchlet {

    @Inject
    JobContext job;

    @Inject
    DirectoryDesk desk;

    @Override
    public String process() {
        desk.load(job.getInstanceId(), Orders.of(job));
        return null;
    }
}
