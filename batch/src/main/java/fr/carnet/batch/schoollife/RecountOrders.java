package fr.carnet.batch.schoollife;

import fr.carnet.schoollife.halfday.boundary.RecountOrder;

import jakarta.batch.runtime.context.JobContext;

import java.util.Properties;

/** Reads what was asked of {@code half-day-recount} from the properties of its XML. */
final class RecountOrders {

    private RecountOrders() {
    }

    static RecountOrder of(JobContext job) {
        Properties asked = job.getProperties();
        return new RecountOrder(asked.getProperty("year"), asked.getProperty("uai"), asked.getProperty("mode"));
    }
}
