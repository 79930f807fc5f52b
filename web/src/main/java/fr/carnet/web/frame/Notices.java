package fr.carnet.web.frame;

import fr.carnet.shared.entity.BusinessException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says to the reader what happened, by key of message: what was done, or what was refused and in which field.
 *
 * <p>What was done waits in the session for the next page shown, because a page that acts redirects to itself, so that a reload
 * never acts twice. The flash scope of Faces would do it with one more cookie on every page.
 */
@Named
@RequestScoped
public class Notices {

    private static final String WAITING = Notices.class.getName();

    @Inject
    Phrases phrases;
    @Inject
    HttpServletRequest request;

    private List<Waiting> shown;

    /** Something to put right; {@code field} is the client id to jump to, or null when it concerns the whole page. */
    public record Problem(String field, String text) {
    }

    private record Waiting(boolean done, String text) implements Serializable {
    }

    /** Tells on the next page shown what was done. */
    public void info(String key, Object... details) {
        keep(new Waiting(true, phrases.of(key, details)));
    }

    /** Tells on this page what is wrong. */
    public void error(String key, Object... details) {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, phrases.of(key, details), null);
        FacesContext.getCurrentInstance().addMessage(null, message);
    }

    /** Tells on the next page shown, after a redirect, what is wrong. */
    public void errorAfterwards(String key) {
        keep(new Waiting(false, phrases.of(key)));
    }

    public void refusal(BusinessException refused) {
        error(refused.key(), refused.details());
    }

    public List<String> getDone() {
        return shown().stream().filter(Waiting::done).map(Waiting::text).toList();
    }

    public List<Problem> getProblems() {
        Stream<Problem> afterwards = shown().stream().filter(waiting -> !waiting.done())
                .map(waiting -> new Problem(null, waiting.text()));
        return Stream.concat(afterwards, ofThisPage().stream()).toList();
    }

    private static List<Problem> ofThisPage() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext(); ) {
            String field = fields.next();
            faces.getMessageList(field).forEach(message -> problems.add(new Problem(field, message.getSummary())));
        }
        return problems;
    }

    /** Takes what waits, without opening a session for it. */
    @SuppressWarnings("unchecked")
    private List<Waiting> shown() {
        HttpSession session = request.getSession(false);
        if (shown == null) {
            shown = session == null ? null : (List<Waiting>) session.getAttribute(WAITING);
            if (shown == null) {
                shown = List.of();
            } else {
                session.removeAttribute(WAITING);
            }
        }
        return shown;
    }

    @SuppressWarnings("unchecked")
    private void keep(Waiting notice) {
        HttpSession session = request.getSession();
        List<Waiting> before = (List<Waiting>) session.getAttribute(WAITING);
        List<Waiting> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(notice);
        session.setAttribute(WAITING, all);
    }
}
