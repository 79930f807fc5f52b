package fr.carnet.batch.imports;

import fr.carnet.imports.boundary.TimetableImportDesk;
import fr.carnet.imports.entity.ImportOrder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The partitions of {@code timetable-import}. */
@Named("timetableSchoolLoad")
@Dependent
public class TimetableSchoolLoad extends SchoolLoading {

    @Inject
    TimetableImportDesk desk;

    @Override
    void load(long instance, String school, ImportOrder order) {
        desk.load(instance, school, order);
    }
}
