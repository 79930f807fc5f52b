package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.AddressDesk;
import fr.carnet.web.frame.Notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Backs the address of {@code /account/security.xhtml} and {@code /family/account.xhtml}: proposed, then proved by a code. */
@Named
@RequestScoped
public class AddressPage {

    @Inject
    AddressDesk desk;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String proved;
    private String proposed;
    private String password;
    private String code;

    @PostConstruct
    void open() {
        proved = desk.address().orElse(null);
    }

    public String propose() {
        desk.propose(proposed, password, request.getRemoteAddr());
        notices.info("account_security.message.info.code_sent");
        return toItself();
    }

    public String confirm() {
        desk.confirm(code);
        notices.info("account_security.message.info.address_proved");
        return toItself();
    }

    private static String toItself() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "") + "?faces-redirect=true";
    }

    /** The address that counts; null when none was proved. */
    public String getProved() {
        return proved;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
