package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.AddressDesk;
import fr.carnet.web.frame.Notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Backs {@code /forgotten.xhtml} and {@code /new-password.xhtml}: a code by mail, then another password. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    AddressDesk desk;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String login;
    private String code;
    private String chosen;
    private String again;

    /** The same answer whether the identifier exists or not (<i>SE-017</i>). */
    public String send() {
        desk.sendCode(login, request.getRemoteAddr());
        notices.info("forgotten.message.info.sent");
        return "/new-password?faces-redirect=true";
    }

    public String reset() {
        desk.reset(login, code, chosen, again, request.getRemoteAddr());
        notices.info("new_password.message.info.changed");
        return "/sign-in?faces-redirect=true";
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
