package fr.carnet.batch.schoollife;

import fr.carnet.schoollife.discipline.sanction.boundary.ErasureOrder;

import jakarta.batch.runtime.context.JobContext;

import java.util.Properties;

/** Reads what was asked of {@code sanction-erasure} from the properties of its XML. */
final class ErasureOrders {

    private ErasureOrders() {
    }

    static ErasureOrder of(JobContext job) {
        Properties asked = job.getProperties();
        return new ErasureOrder(asked.getProperty("uai"), asked.getProperty("mode"));
    }
}
