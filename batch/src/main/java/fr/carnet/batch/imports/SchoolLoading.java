package fr.carnet.batch.imports;

import fr.carnet.batch.run.EachSchool;
import fr.carnet.imports.entity.ImportOrder;

/** One partition of an import: what was asked of the job, given to each school. */
abstract class SchoolLoading extends EachSchool {

    @Override
    protected void take(long instance, String school) {
        load(instance, school, Orders.of(job));
    }

    abstract void load(long instance, String school, ImportOrder order);
}
