package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.AccountDesk;
import fr.carnet.accounts.boundary.AccountSheet;
import fr.carnet.accounts.boundary.NewPassword;
import fr.carnet.accounts.boundary.VisitLine;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Phrases;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.io.Serializable;

/** Backs {@code /account/security.xhtml}, and the same part of {@code /family/account.xhtml}: password and places signed in. */
@Named
@ViewScoped
public class SecurityPage implements Serializable {

    @Inject
    AccountDesk desk;
    @Inject
    Notices notices;
    @Inject
    Phrases phrases;
    @Inject
    HttpServletRequest request;

    /** Kept with the view: the button of a line ends the visit that the reader saw there. */
    private AccountSheet sheet;
    private transient String current;
    private transient String chosen;
    private transient String again;

    public String changePassword() {
        desk.changePassword(new NewPassword(current, chosen, again), visit(), request.getRemoteAddr());
        notices.info("account_security.message.info.password_changed");
        return toItself();
    }

    public String end(VisitLine line) {
        desk.endVisit(line.id());
        notices.info("account_security.message.info.ended");
        return toItself();
    }

    public String endOthers() {
        desk.endOtherVisits(visit());
        notices.info("account_security.message.info.others_ended");
        return toItself();
    }

    public AccountSheet getSheet() {
        if (sheet == null) {
            sheet = desk.sheet();
        }
        return sheet;
    }

    public boolean isHere(VisitLine line) {
        return line.id() == visit();
    }

    public boolean isElsewhere() {
        return getSheet().visits().stream().anyMatch(line -> !isHere(line));
    }

    /** What the owner of the device would call it. */
    public String deviceOf(VisitLine line) {
        if (line.browser() != null && line.system() != null) {
            return phrases.of("account_security.device.whole", line.browser(), line.system());
        }
        return line.browser() != null ? line.browser() : line.system() != null ? line.system() : phrases.of("account_security.device.unknown");
    }

    private long visit() {
        return Visit.of(request).orElseThrow().number();
    }

    private static String toItself() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "") + "?faces-redirect=true";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
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
