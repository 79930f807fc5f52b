package fr.carnet.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start on a database whose schema is older than the build: serving it would fail later, on a family's page. */
@Startup
@Singleton
@PermitAll
public class SchemaGuard {

    @Inject
    SchemaVersion schema;

    @PostConstruct
    void check() {
        if (!schema.isServable()) {
            throw new IllegalStateException("The database has schema %s, this build needs %s: run './carnet migrate' first."
                    .formatted(schema.current(), schema.needed()));
        }
    }
}
