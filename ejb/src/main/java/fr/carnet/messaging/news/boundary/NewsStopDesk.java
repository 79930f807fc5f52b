package fr.carnet.messaging.news.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.messaging.news.control.NewsSubscriptions;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the link of a mail stops the ones to come, without signing in (RFC 8058). Open to all: the secret of the link is the right, and shows nothing. */
@Stateless
@PermitAll
public class NewsStopDesk {

    @Inject
    NewsSubscriptions subscriptions;

    /** Refuses NewsStopUnknown; stopping twice is no fault. */
    @Audited(Act.NEWS_CHOSEN)
    public void stop(String secret) {
        subscriptions.stop(secret);
    }
}
