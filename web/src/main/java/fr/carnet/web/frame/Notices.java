package fr.carnet.web.frame;

import fr.carnet.shared.entity.BusinessException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Says to the reader what happened, by key of message: what was done, or what was refused and in which field.
 *
 * <p>Notices outlive one redirect, because a page that acts redirects to itself, so that a reload never acts twice.
 */
@Named
@RequestScoped
public class Notices {

    @Inject
    Phrases phrases;

    /** Something to put right; {@code field} is the client id to jump to, or null when it concerns the whole page. */
    public record Problem(String field, String text) {}

    public void info(String key, Object... details) {
        add(FacesMessage.SEVERITY_INFO, phrases.of(key, details));
    }

    public void error(String key, Object... details) {
        add(FacesMessage.SEVERITY_ERROR, phrases.of(key, details));
    }

    public void refusal(BusinessException refused) {
        error(refused.key(), refused.details());
    }

    public List<String> getDone() {
        return faces().getMessageList().stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .map(FacesMessage::getSummary).toList();
    }

    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        for (Iterator<String> fields = faces().getClientIdsWithMessages(); fields.hasNext(); ) {
            String field = fields.next();
            faces().getMessageList(field).stream()
                    .filter(message -> message.getSeverity() != FacesMessage.SEVERITY_INFO)
                    .forEach(message -> problems.add(new Problem(field, message.getSummary())));
        }
        return problems;
    }

    private static void add(Severity severity, String text) {
        faces().addMessage(null, new FacesMessage(severity, text, null));
        faces().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
