package fr.carnet.web.accounts;

import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Tells a page when the visit ends if nothing more is done, and gives back what a session that ended had cut short (<i>SE-027, AC-016</i>). */
@Named
@RequestScoped
public class VisitClock {

    @Inject
    HttpServletRequest request;

    @Inject
    SchoolClock clock;

    @Inject
    OpaqueIds ids;

    private List<String> draft;

    /** The hour at which the visit ends by itself. */
    public LocalDateTime getEnd() {
        return LocalDateTime.ofInstant(end(), SchoolClock.PARIS);
    }

    /** Seconds until then. */
    public long getLeft() {
        return Math.max(0, end().getEpochSecond() - clock.now().getEpochSecond());
    }

    /** Who reads this page, sealed; empty for nobody. */
    public String getVisitor() {
        return Visit.of(request).map(visit -> ids.seal(visit.account())).orElse("");
    }

    /** What the reader had typed on this page when an earlier session ended. */
    public List<String> getDraft() {
        if (draft == null) {
            draft = Visit.of(request).flatMap(visit -> Draft.take(request, getVisitor())).map(Draft::texts).orElse(List.of());
        }
        return draft;
    }

    private Instant end() {
        return Visit.of(request).map(visit -> visit.endsAt(request, clock.now())).orElse(clock.now());
    }
}
