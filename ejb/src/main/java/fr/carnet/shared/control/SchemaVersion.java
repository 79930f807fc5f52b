package fr.carnet.shared.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whether the database has the schema that this build was made for. Migrating is somebody else's act, beforehand. */
@Dependent
public class SchemaVersion {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    /** Version of the newest migration script of this build. */
    @Inject
    @ConfigProperty(name = "carnet.schema.version")
    String needed;

    public String needed() {
        return needed;
    }

    public String current() {
        return (String) em.createNativeQuery("select max(version) from flyway_schema_history where success").getSingleResult();
    }

    /** A newer schema is accepted: members of a cluster are replaced one after the other. */
    public boolean isServable() {
        String current = current();
        return current != null && current.compareTo(needed) >= 0;
    }
}
