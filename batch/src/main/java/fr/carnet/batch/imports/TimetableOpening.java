package fr.carnet.batch.imports;

import fr.carnet.imports.boundary.ImportFiles;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step of {@code timetable-import}: looks at the files. */
@Named("timetableOpening")
@Dependent
public class TimetableOpening extends AbstractBatchlet {

    @Inject
    JobContext job;

    @Inject
    ImportFiles files;

    @Override
    public String process() {
        files.openTimetables(job.getInstanceId(), Orders.of(job));
        return null;
    }
}
