package fr.carnet.web.family;

import fr.carnet.messaging.news.boundary.NewsStopDesk;
import fr.carnet.messaging.news.entity.NewsStopUnknown;
import fr.carnet.web.frame.Notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Backs {@code /news-stop.xhtml}: the link by which a mail stops the ones to come.
 *
 * <p>Looking stops nothing, because mail filters follow links before people do; sending does, whether a person presses or a mail program does
 * (RFC 8058). The secret in the link is the right.
 */
@Named
@RequestScoped
public class NewsStopPage {

    @Inject
    NewsStopDesk desk;
    @Inject
    Notices notices;
    @Inject
    HttpServletRequest request;

    private String secret;
    private boolean stopped;

    public void read() {
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        try {
            desk.stop(secret);
            stopped = true;
        } catch (NewsStopUnknown unknown) {
            notices.refusal(unknown);
        }
    }

    public boolean isStopped() {
        return stopped;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
