package fr.carnet.batch.people;

import fr.carnet.batch.run.EachSchool;
import fr.carnet.batch.run.SchoolsOrders;
import fr.carnet.people.authority.boundary.MajorityDesk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The partitions of {@code coming-of-age}. */
@Named("schoolMajority")
@Dependent
public class SchoolMajority extends EachSchool {

    @Inject
    MajorityDesk desk;

    @Override
    protected void take(long instance, String school) {
        desk.comesOfAge(instance, school, SchoolsOrders.of(job));
    }
}
