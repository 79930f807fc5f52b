package fr.carnet.batch.imports;

import fr.carnet.imports.boundary.StsDesk;
import fr.carnet.imports.entity.ImportOrder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The partitions of {@code sts-import}. */
@Named("stsSchoolLoad")
@Dependent
public class StsSchoolLoad extends SchoolLoading {

    @Inject
    StsDesk desk;

    @Override
    void load(long instance, String school, ImportOrder order) {
        desk.load(instance, school, order);
    }
}
