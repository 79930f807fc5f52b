package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.SecondFactorDesk;
import fr.carnet.accounts.boundary.SecondSteps;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Backs {@code /second-step.xhtml}: the second factor, after the password. */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject
    SecurityContext security;

    @Inject
    SignInTry attempt;

    @Inject
    SchoolClock clock;

    @Inject
    FacesContext faces;

    @Inject
    SecondFactorDesk desk;

    private String code;
    private SecondSteps steps;

    /** Who comes here without a password, or ten minutes after it, begins again. */
    public String open() {
        return Halfway.of(request(), clock.now()).isPresent() ? null : "/sign-in?faces-redirect=true";
    }

    public void go() throws IOException {
        prove(halfway -> new SecondStepCredential(halfway.account(), code));
    }

    /** A security key answered in place of a code. */
    public void goWithKey() throws IOException {
        prove(halfway -> new KeyCredential(halfway.account(), KeyQuestions.take(request()), request().getParameter(KeyQuestions.ANSWER)));
    }

    /** What this person can answer; nothing for who is no longer halfway in. */
    public SecondSteps getSteps() {
        if (steps == null) {
            steps = Halfway.of(request(), clock.now()).map(halfway -> desk.stepsOf(halfway.account())).orElse(new SecondSteps(false, false));
        }
        return steps;
    }

    private void prove(Function<Halfway, Credential> answer) throws IOException {
        HttpServletRequest request = request();
        Optional<Halfway> halfway = Halfway.of(request, clock.now());
        if (halfway.isEmpty()) {
            faces.getExternalContext().redirect(request.getContextPath() + "/sign-in");
            return;
        }
        AuthenticationStatus judged = security.authenticate(request, (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams().credential(answer.apply(halfway.get())).newAuthentication(true));
        if (judged != AuthenticationStatus.SUCCESS) {
            throw attempt.refusal();
        }
        Halfway.end(request);
        faces.getExternalContext().redirect(request.getContextPath() + BackTo.page(halfway.get().back(), attempt.roles()));
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
