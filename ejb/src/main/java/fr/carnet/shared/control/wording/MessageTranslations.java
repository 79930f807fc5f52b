package fr.carnet.shared.control.wording;

import fr.carnet.shared.entity.StaleTexts;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells the operator, where the service is watched, which mails, letters and short messages leave in French only; ready all the same. */
@Readiness
@ApplicationScoped
public class MessageTranslations implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder told = HealthCheckResponse.named("translations-of-messages").up();
        StaleTexts.of(language -> MessageTexts.in(language).translation()).forEach(told::withData);
        return told.build();
    }
}
