package fr.carnet.batch.imports;

import fr.carnet.imports.boundary.SiecleDesk;
import fr.carnet.imports.entity.ImportOrder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The partitions of {@code siecle-import}. */
@Named("siecleSchoolLoad")
@Dependent
public class SiecleSchoolLoad extends SchoolLoading {

    @Inject
    SiecleDesk desk;

    @Override
    void load(long instance, String school, ImportOrder order) {
        desk.load(instance, school, order);
    }
}
