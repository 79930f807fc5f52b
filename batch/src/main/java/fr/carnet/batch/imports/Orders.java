package fr.carnet.batch.imports;

import fr.carnet.imports.entity.ImportOrder;

import jakarta.batch.runtime.context.JobContext;

import java.util.Properties;

/** Reads what was asked of an import job from the properties of its XML. */
final class Orders {

    private Orders() {
    }

    static ImportOrder of(JobContext job) {
        Properties asked = job.getProperties();
        return new ImportOrder(asked.getProperty("dir"), asked.getProperty("file"), asked.getProperty("mode"),
                asked.getProperty("year"), asked.getProperty("uai"));
    }
}
