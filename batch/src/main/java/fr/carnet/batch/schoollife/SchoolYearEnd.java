package fr.carnet.batch.schoollife;

import fr.carnet.batch.run.EachSchool;
import fr.carnet.batch.run.SchoolsOrders;
import fr.carnet.schoollife.yearend.boundary.YearEndDesk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The partitions of {@code year-end-purge}. */
@Named("schoolYearEnd")
@Dependent
public class SchoolYearEnd extends EachSchool {

    @Inject
    YearEndDesk desk;

    @Override
    protected void take(long instance, String school) {
        desk.erase(instance, school, SchoolsOrders.of(job));
    }
}
