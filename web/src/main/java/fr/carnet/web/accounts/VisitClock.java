package fr.carnet.web.accounts;

import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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

    private List<String> draft = List.of();
    private boolean givenBack;

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

    /** The page with what it was asked for, when that is more than its path: forms send it along, so that a {@link Draft} finds its way back. */
    public String getShownPage() {
        String shown = BackTo.shown((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
        return shown.contains("?") ? shown : "";
    }

    /** Gives back what the reader had typed on this page when an earlier session ended, before it is shown. */
    void giveBack(FacesContext faces) {
        Visit.of(request).flatMap(visit -> Draft.take(request, getVisitor())).ifPresent(kept -> {
            draft = kept.putBack(faces);
            givenBack = draft.isEmpty();
        });
    }

    /** Whether the form holds again all that was typed. */
    public boolean isGivenBack() {
        return givenBack;
    }

    /** Sentences that were typed and for which the page has no field any more. */
    public List<String> getDraft() {
        return draft;
    }

    private Instant end() {
        return Visit.of(request).map(visit -> visit.endsAt(request, clock.now())).orElse(clock.now());
    }
}
