package fr.carnet.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whose password was right and who must still give the second factor, as the session remembers it for ten minutes.
 *
 * <p>It opens nothing: no request is anybody’s until the {@link Visit} begins, which takes its place under a new session id.
 */
record Halfway(long account, String back, Instant since) implements Serializable {

    private static final String KEY = Halfway.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static void begin(HttpServletRequest request, long account, String back, Instant now) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(KEY, new Halfway(account, back, now));
    }

    static Optional<Halfway> of(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Halfway) session.getAttribute(KEY))
                .filter(halfway -> halfway.since.plus(PATIENCE).isAfter(now));
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(KEY);
    }
}
