package fr.carnet.batch.schoollife;

import fr.carnet.batch.run.EachSchool;
import fr.carnet.batch.run.SchoolsOrders;
import fr.carnet.schoollife.discipline.sanction.boundary.ErasureDesk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The partitions of {@code sanction-erasure}. */
@Named("schoolErasure")
@Dependent
public class SchoolErasure extends EachSchool {

    @Inject
    ErasureDesk desk;

    @Override
    protected void take(long instance, String school) {
        desk.erase(instance, school, SchoolsOrders.of(job));
    }
}
