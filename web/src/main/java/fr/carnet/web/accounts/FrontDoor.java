package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.VisitDesk;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.language.PageLanguage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.util.Optional;
import java.util.Set;

/**
 * Tells the container, at each request, who calls.
 *
 * <p>People: the sign-in page offers what they typed, and the session remembers the rest of the {@link Visit}; whoever opens a
 * protected page without a visit goes by the sign-in page and comes back, or to the choice of his or her own identifier when the one given
 * was provisional (<i>TS-028</i>). Programs: the interfaces under {@code /api/} take the
 * technical operator’s name and password with each request, and no session is opened for them.
 */
@ApplicationScoped
public class FrontDoor implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";
    private static final String ASKED_BY_ITSELF = "/schoollife/board-live";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    VisitDesk visits;

    @Inject
    SchoolClock clock;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (BackTo.path(request).startsWith("/api/")) {
            return program(request, response, context);
        }
        if (context.isAuthenticationRequest() && context.getAuthParameters().getCredential() != null) {
            return person(request, context);
        }
        Optional<Visit> visit = current(request);
        if (visit.isPresent() && visit.get().isEnrolling() && context.isProtected() && !BackTo.path(request).startsWith(BackTo.SECOND_FACTOR)) {
            return context.redirect(request.getContextPath() + BackTo.SECOND_FACTOR);
        }
        if (visit.isPresent()) {
            return context.notifyContainerAboutLogin(Long.toString(visit.get().account()), visit.get().roles());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return context.redirect(FirstVisit.of(request).isPresent() ? request.getContextPath() + FirstVisit.PAGE : BackTo.signIn(request, Draft.keep(request)));
    }

    private AuthenticationStatus person(HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult proved = stores.validate(context.getAuthParameters().getCredential());
        if (proved.getStatus() != Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        Visit.of(request).ifPresent(left -> visits.leave(left.number()));
        long number = visits.begin(Long.parseLong(proved.getCallerPrincipal().getName()), request.getHeader("User-Agent"));
        Visit.begin(request, proved, number, clock.now());
        visits.languageOf(Long.parseLong(proved.getCallerPrincipal().getName())).ifPresent(chosen -> PageLanguage.remember(request, chosen));
        return context.notifyContainerAboutLogin(proved);
    }

    private AuthenticationStatus program(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<CredentialValidationResult> proved = basic(request).map(stores::validate)
                .filter(result -> result.getStatus() == Status.VALID);
        if (proved.isPresent()) {
            return context.notifyContainerAboutLogin(proved.get());
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"Carnet\", charset=\"UTF-8\"");
        return context.responseUnauthorized();
    }

    private static Optional<Credential> basic(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BasicAuthenticationCredential(header.substring(BASIC.length()).strip()));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The board asks for its news by itself; whatever else is asked, somebody asked it (<i>SE-027</i>). */
    private boolean isLeftAlone(HttpServletRequest request) {
        if (BackTo.path(request).startsWith(ASKED_BY_ITSELF)) {
            return Visit.isLeftAlone(request, clock.now());
        }
        Visit.attended(request);
        return false;
    }

    private Optional<Visit> current(HttpServletRequest request) {
        Optional<Visit> visit = Visit.of(request);
        if (visit.isPresent() && (isLeftAlone(request) || visits.isTakenBack(visit.get().number()))) {
            Visit.end(request);
            return Optional.empty();
        }
        if (visit.isEmpty() || !visit.get().isToCheck(clock.now())) {
            return visit;
        }
        Set<String> roles = visits.rolesNow(visit.get().account(), visit.get().number());
        if (roles.isEmpty() || visit.get().isTooLong(clock.now())) {
            Visit.end(request);
            return Optional.empty();
        }
        return Optional.of(visit.get().checkedAgain(request, roles, clock.now()));
    }
}
