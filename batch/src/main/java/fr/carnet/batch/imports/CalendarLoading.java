package fr.carnet.batch.imports;

import fr.carnet.imports.boundary.CalendarDesk;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The step of {@code calendar-import}: the whole file, in one transaction. */
@Named("calendarLoading")
@Dependent
public class CalendarLoading extends AbstractBatchlet {

    @Inject
    JobContext job;

    @Inject
    CalendarDesk desk;

    @Override
    public String process() {
        desk.load(job.getInstanceId(), Orders.of(job));
        return null;
    }
}
