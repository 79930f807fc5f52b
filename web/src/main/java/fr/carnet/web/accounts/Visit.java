package fr.carnet.web.accounts;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import static fr.carnet.shared.entity.Role.CPE;
import static fr.carnet.shared.entity.Role.ENROLLING;
import static fr.carnet.shared.entity.Role.HEAD;

/**
 * Who is signed in, as the session remembers it: the number of the visit, the account and the roles it had at the last check, nothing else.
 *
 * <p>Begins with a new session id, so that an id planted before the sign-in is worth nothing (<i>SE-025</i>). Ends after twelve hours
 * in any case, after thirty minutes without a request, fifteen for who decides or records sanctions (<i>SE-027</i>).
 */
record Visit(long number, long account, Set<String> roles, Instant began, Instant checked) implements Serializable {

    private static final String KEY = Visit.class.getName();
    private static final String ALONE = KEY + ".alone";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration TRUSTED = Duration.ofMinutes(1);
    private static final Duration IDLE_WITH_SANCTIONS = Duration.ofMinutes(15);

    static void begin(HttpServletRequest request, CredentialValidationResult proved, long number, Instant now) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        Set<String> roles = Set.copyOf(proved.getCallerGroups());
        session.setMaxInactiveInterval(idle(session, roles));
        session.setAttribute(KEY, new Visit(number, Long.parseLong(proved.getCallerPrincipal().getName()), roles, now, now));
    }

    static Optional<Visit> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Visit) session.getAttribute(KEY));
    }

    /**
     * A page that asks again by itself keeps nobody signed in: says whether people have done nothing for as long as a session may idle,
     * although such requests came.
     */
    static boolean isLeftAlone(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        Instant alone = (Instant) session.getAttribute(ALONE);
        if (alone == null) {
            session.setAttribute(ALONE, now);
            return false;
        }
        return alone.plusSeconds(session.getMaxInactiveInterval()).isBefore(now);
    }

    /** Somebody did something. */
    static void attended(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session.getAttribute(ALONE) != null) {
            session.removeAttribute(ALONE);
        }
    }

    /** When it ends if nothing more is asked: the session idles away, or has lasted for as long as any may. */
    Instant endsAt(HttpServletRequest request, Instant now) {
        Instant idle = now.plusSeconds(request.getSession().getMaxInactiveInterval());
        Instant longest = began.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    boolean isTooLong(Instant now) {
        return began.plus(LONGEST).isBefore(now);
    }

    /** Rights end while people are signed in: after a minute the roles are asked again (<i>SE-029</i>). */
    boolean isToCheck(Instant now) {
        return checked.plus(TRUSTED).isBefore(now);
    }

    /** Goes on with these roles; under a new session id, and idling for as long as they may, when they are others (<i>SE-025, SE-027</i>). */
    Visit checkedAgain(HttpServletRequest request, Set<String> rolesNow, Instant now) {
        Visit same = new Visit(number, account, Set.copyOf(rolesNow), began, now);
        HttpSession session = request.getSession();
        if (!same.roles.equals(roles)) {
            request.changeSessionId();
            session.setMaxInactiveInterval(idle(session, same.roles));
        }
        session.setAttribute(KEY, same);
        return same;
    }

    private static int idle(HttpSession session, Set<String> roles) {
        boolean sanctions = roles.contains(HEAD) || roles.contains(CPE) || roles.contains(ENROLLING);
        return (int) (sanctions ? IDLE_WITH_SANCTIONS : Duration.ofMinutes(session.getServletContext().getSessionTimeout())).toSeconds();
    }

    /** Has the roles asked again at the next request, under a new session id: the account may do more, or less, than a moment ago (<i>SE-025</i>). */
    static void rightsChanged(HttpServletRequest request) {
        Visit visit = of(request).orElseThrow();
        request.changeSessionId();
        request.getSession().setAttribute(KEY, new Visit(visit.number, visit.account, visit.roles, visit.began, Instant.EPOCH));
    }

    /** Whether the person may only set up a second factor. */
    boolean isEnrolling() {
        return roles.contains(ENROLLING);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
