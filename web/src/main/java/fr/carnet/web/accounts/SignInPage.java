package fr.carnet.web.accounts;

import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.accounts.credentials.entity.MustChooseOwn;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** Backs {@code /sign-in.xhtml}. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SecurityContext security;

    @Inject
    SignInTry attempt;

    @Inject
    SchoolClock clock;

    @Inject
    FacesContext faces;

    private String login;
    private String password;

    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        AuthenticationStatus answer = security.authenticate(request, response, AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(login, password)).newAuthentication(true));
        String back = request.getParameter(BackTo.PARAMETER);
        if (attempt.halfway().isPresent()) {
            Halfway.begin(request, attempt.halfway().getAsLong(), back, clock.now());
            faces.getExternalContext().redirect(request.getContextPath() + "/second-step");
        } else if (answer == AuthenticationStatus.SUCCESS) {
            faces.getExternalContext().redirect(request.getContextPath() + BackTo.page(back, attempt.roles()));
        } else {
            answer(attempt.refusal(), request);
        }
    }

    private void answer(RuntimeException refusal, HttpServletRequest request) throws IOException {
        if (!(refusal instanceof MustChooseOwn)) {
            throw refusal;
        }
        FirstVisit.begin(request, CodeSlip.read(login + password).orElseThrow());
        faces.getExternalContext().redirect(request.getContextPath() + FirstVisit.PAGE);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
