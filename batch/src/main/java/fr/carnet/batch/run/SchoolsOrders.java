package fr.carnet.batch.run;

import fr.carnet.establishments.boundary.SchoolsOrder;

import jakarta.batch.runtime.context.JobContext;

import java.util.Properties;

/** Reads what was asked of a job that goes from school to school from the properties of its XML. */
public final class SchoolsOrders {

    private SchoolsOrders() {
    }

    public static SchoolsOrder of(JobContext job) {
        Properties asked = job.getProperties();
        return new SchoolsOrder(asked.getProperty("year"), asked.getProperty("uai"), asked.getProperty("mode"));
    }
}
