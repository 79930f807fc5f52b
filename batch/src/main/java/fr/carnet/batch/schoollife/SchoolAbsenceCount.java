package fr.carnet.batch.schoollife;

import fr.carnet.batch.run.EachSchool;
import fr.carnet.batch.run.SchoolsOrders;
import fr.carnet.schoollife.absencecount.boundary.AbsenceCountDesk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The partitions of {@code absences-recount}. */
@Named("schoolAbsenceCount")
@Dependent
public class SchoolAbsenceCount extends EachSchool {

    @Inject
    AbsenceCountDesk desk;

    @Override
    protected void take(long instance, String school) {
        desk.recount(instance, school, SchoolsOrders.of(job));
    }
}
