package fr.carnet.shared.control;

import fr.carnet.shared.entity.SchoolYear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The only clock of the service: instants in UTC, days as people in France read them.
 *
 * <p>{@code carnet.clock.offset} (ISO duration such as {@code P92D}) moves it, for tests of what the law dates; nothing else of
 * the server may ask the time.
 */
@ApplicationScoped
public class SchoolClock {

    /** Where days are read. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Clock clock = Clock.systemUTC();
    private Clock trueClock = Clock.systemUTC();

    protected SchoolClock() { /* CDI proxy */ }

    @Inject
    public SchoolClock(@ConfigProperty(name = "carnet.clock.offset") Optional<Duration> offset) {
        this.clock = Clock.offset(Clock.systemUTC(), offset.orElse(Duration.ZERO));
    }

    public SchoolClock(Clock clock) {
        this.clock = clock;
        this.trueClock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** The instant that clocks outside the service show, never moved: for what is agreed with a telephone. */
    public Instant trueNow() {
        return trueClock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), PARIS);
    }

    public LocalDateTime localNow() {
        return LocalDateTime.ofInstant(now(), PARIS);
    }

    public SchoolYear schoolYear() {
        return SchoolYear.of(today());
    }
}
