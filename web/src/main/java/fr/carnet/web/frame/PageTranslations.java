package fr.carnet.web.frame;

import fr.carnet.shared.entity.StaleTexts;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells the operator, where the service is watched, which texts of the families' pages are shown in French only; ready all the same. */
@Readiness
@ApplicationScoped
public class PageTranslations implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder told = HealthCheckResponse.named("translations-of-pages").up();
        StaleTexts.of(language -> ((TranslatedMessages) Messages.in(language)).translation()).forEach(told::withData);
        return told.build();
    }
}
