package fr.carnet.web.accounts;

import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.accounts.boundary.ActivationDesk;
import fr.carnet.accounts.boundary.NewActivation;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.language.PageLanguage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.time.LocalDate;

/** Backs {@code /activation.xhtml}. */
@Named
@RequestScoped
public class ActivationPage {

    @Inject
    ActivationDesk desk;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String code;
    private LocalDate birthDate;
    private String login;
    private String password;
    private String passwordAgain;
    private boolean noticeRead;

    /** Whether somebody came with a provisional identifier and password, and now chooses his or her own (<i>TS-028</i>). */
    public boolean isFirstVisit() {
        return FirstVisit.of(request).isPresent();
    }

    public String activate() {
        String offered = FirstVisit.of(request).map(CodeSlip::printed).orElse(code);
        desk.activate(new NewActivation(offered, birthDate, login, password, passwordAgain, noticeRead,
                PageLanguage.chosen(request).orElse(null)), request.getRemoteAddr());
        FirstVisit.end(request);
        notices.info("activation.message.info.activated");
        return "/sign-in?faces-redirect=true";
    }

    /** Adds children, or a place on a staff, to the account that is signed in; its rights count from the next page on. */
    public String add() {
        boolean work = desk.addTo(code, birthDate, request.getRemoteAddr());
        Visit.rightsChanged(request);
        notices.info(work ? "activation.message.info.added_work" : "activation.message.info.added");
        return work ? "/account/security?faces-redirect=true" : "/family/home?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
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

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }

    public boolean isNoticeRead() {
        return noticeRead;
    }

    public void setNoticeRead(boolean noticeRead) {
        this.noticeRead = noticeRead;
    }
}
