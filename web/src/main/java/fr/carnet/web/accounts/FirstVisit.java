package fr.carnet.web.accounts;

import fr.carnet.accounts.activation.entity.CodeSlip;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import java.util.Optional;

/**
 * Somebody came with a provisional identifier and password, and has not chosen his or her own yet (<i>TS-028</i>).
 *
 * <p>Nobody is signed in meanwhile: every page behind the door leads to the choice. The two halves stay in the session, in memory, for as
 * long as the choice takes.
 */
final class FirstVisit {

    static final String PAGE = "/activation";
    private static final String KEY = FirstVisit.class.getName();

    private FirstVisit() {
    }

    static void begin(HttpServletRequest request, CodeSlip slip) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(KEY, slip);
    }

    static Optional<CodeSlip> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (CodeSlip) session.getAttribute(KEY));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
    }
}
