package fr.carnet.batch.imports;

import fr.carnet.imports.boundary.ImportFiles;
import fr.carnet.imports.entity.ImportOrder;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step of an import of schools: looks at the files, of the kind that the job's XML names. */
@Named("importOpening")
@Dependent
public class ImportOpening extends AbstractBatchlet {

    @Inject
    JobContext job;

    @Inject
    ImportFiles files;

    /** {@code siecle}, {@code sts} or {@code timetable}. */
    @Inject
    @BatchProperty(name = "of")
    String kind;

    @Override
    public String process() {
        ImportOrder order = Orders.of(job);
        switch (kind) {
            case "siecle" -> files.openSiecle(job.getInstanceId(), order);
            case "sts" -> files.openSts(job.getInstanceId(), order);
            case "timetable" -> files.openTimetables(job.getInstanceId(), order);
            default -> throw new IllegalArgumentException("No import opens files of kind " + kind);
        }
        return null;
    }
}
