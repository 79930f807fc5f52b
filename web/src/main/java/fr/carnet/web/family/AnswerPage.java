package fr.carnet.web.family;

import fr.carnet.schoollife.absence.boundary.AnswerLink;
import fr.carnet.schoollife.absence.boundary.AnswerLinkDesk;
import fr.carnet.schoollife.absence.boundary.LinkAnswer;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AnswerLinkDead;
import fr.carnet.web.frame.Notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Backs {@code /answer.xhtml}: the link of a mail, which explains one absence and shows nothing else.
 *
 * <p>A plain form of HTML: no session is opened for somebody who is not signed in. The secret in it is also what keeps another site from
 * sending it.
 */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    AnswerLinkDesk desk;
    @Inject
    Notices notices;
    @Inject
    HttpServletRequest request;

    private String secret;
    private AnswerLink link;
    private boolean answered;

    /** Looks, or answers when a button was pressed; a link that is dead is said so. */
    public void read() {
        try {
            link = desk.look(secret);
            if ("POST".equals(request.getMethod())) {
                desk.answer(new LinkAnswer(secret, reason(), request.getParameter("words")));
                answered = true;
            }
        } catch (AnswerLinkDead dead) {
            link = null;
            notices.refusal(dead);
        }
    }

    /** What no button of ours sent is another reason, which the school judges. */
    private AbsenceReason reason() {
        return AbsenceReason.ofFamilies().stream().filter(each -> each.name().equals(request.getParameter("reason"))).findFirst().orElse(AbsenceReason.OTHER);
    }

    public AnswerLink getLink() {
        return link;
    }

    public boolean isAnswered() {
        return answered;
    }

    public boolean isOpen() {
        return link != null && !answered;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
