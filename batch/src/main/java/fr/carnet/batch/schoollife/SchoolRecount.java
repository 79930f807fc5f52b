package fr.carnet.batch.schoollife;

import fr.carnet.batch.run.EachSchool;
import fr.carnet.batch.run.SchoolsOrders;
import fr.carnet.schoollife.halfday.boundary.RecountDesk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The partitions of {@code half-day-recount}. */
@Named("schoolRecount")
@Dependent
public class SchoolRecount extends EachSchool {

    @Inject
    RecountDesk desk;

    @Override
    protected void take(long instance, String school) {
        desk.recount(instance, school, SchoolsOrders.of(job));
    }
}
