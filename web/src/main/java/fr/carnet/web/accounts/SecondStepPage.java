package fr.carnet.web.accounts;

import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Optional;

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

    private String code;

    /** Who comes here without a password, or ten minutes after it, begins again. */
    public String open() {
        return Halfway.of(request(), clock.now()).isPresent() ? null : "/sign-in?faces-redirect=true";
    }

    public void go() throws IOException {
        HttpServletRequest request = request();
        Optional<Halfway> halfway = Halfway.of(request, clock.now());
        if (halfway.isEmpty()) {
            faces.getExternalContext().redirect(request.getContextPath() + "/sign-in");
            return;
        }
        AuthenticationStatus answer = security.authenticate(request, (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams().credential(new SecondStepCredential(halfway.get().account(), code)).newAuthentication(true));
        if (answer != AuthenticationStatus.SUCCESS) {
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
