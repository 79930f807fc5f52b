package fr.carnet.accounts.visits.control;

import fr.carnet.accounts.visits.entity.VisitsTakenBack;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells at each request whether a visit was ended from elsewhere, without a question to the database for each.
 *
 * <p>What is ended on this server is known here as soon as it is written, so that the very next request is refused. What is ended on another
 * server of the cluster is asked for once in ten seconds at most, a minute back, since a transaction writes its hour before it commits.
 */
@ApplicationScoped
public class TakenBackVisits {

    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final Map<Long, Instant> visits = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.EPOCH);

    @Inject
    Visits all;

    @Inject
    SchoolClock clock;

    public TakenBackVisits() { /* CDI */ }

    TakenBackVisits(Visits all, SchoolClock clock) {
        this.all = all;
        this.clock = clock;
    }

    public boolean holds(long visit) {
        lookElsewhere();
        return visits.containsKey(visit);
    }

    void here(@Observes(during = TransactionPhase.AFTER_SUCCESS) VisitsTakenBack ended) {
        Instant now = clock.now();
        ended.visits().forEach(visit -> visits.put(visit, now));
    }

    /** One request looks for all those of its ten seconds. */
    private void lookElsewhere() {
        Instant now = clock.now();
        Instant before = looked.get();
        if (before.plus(EVERY).isAfter(now) || !looked.compareAndSet(before, now)) {
            return;
        }
        Instant since = before.equals(Instant.EPOCH) ? now.minus(Visits.LONGEST) : before.minus(OVERLAP);
        all.takenBackSince(since).forEach(visit -> visits.putIfAbsent(visit, now));
        visits.values().removeIf(noted -> noted.plus(Visits.LONGEST).plus(OVERLAP).isBefore(now));
    }
}
