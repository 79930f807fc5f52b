package fr.carnet.shared.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers with a schema that can be served; a load balancer asks it. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    @Inject
    SchemaVersion schema;

    @Override
    @Transactional
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(schema.isServable()).withData("schema", schema.current()).build();
    }
}
