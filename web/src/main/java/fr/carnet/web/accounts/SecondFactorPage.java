package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.Enrolment;
import fr.carnet.accounts.boundary.SecondFactorDesk;
import fr.carnet.accounts.boundary.VisitDesk;
import fr.carnet.shared.entity.Role;
import fr.carnet.web.frame.Notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.util.List;

/** Backs {@code /account/second-factor.xhtml}: sets up the application that gives codes, or takes it off. */
@Named
@RequestScoped
public class SecondFactorPage {

    static final String ITSELF = "/account/second-factor?faces-redirect=true";

    @Inject
    SecondFactorDesk desk;
    @Inject
    VisitDesk visits;
    @Inject
    Notices notices;
    @Inject
    HttpServletRequest request;

    private Enrolment enrolment;
    private Boolean confirmed;
    private String password;
    private String code;
    private List<String> recovery = List.of();

    public String begin() {
        if (isObliged()) {
            desk.beginAtOnce();
        } else {
            desk.begin(password, request.getRemoteAddr());
        }
        return ITSELF;
    }

    /** Shows the recovery codes on the answer itself: they are never to be had again. */
    public void confirm() {
        show(desk.confirm(code));
        Visit.rightsChanged(request);
    }

    public String remove() {
        desk.remove(password, code, visit(), request.getRemoteAddr());
        Visit.rightsChanged(request);
        notices.info("account_second_factor.message.info.removed");
        return ITSELF;
    }

    void show(List<String> codes) {
        recovery = codes;
    }

    long visit() {
        return Visit.of(request).orElseThrow().number();
    }

    /** Whether the person must set one up before anything else. */
    public boolean isObliged() {
        return request.isUserInRole(Role.ENROLLING);
    }

    public boolean isConfirmed() {
        if (confirmed == null) {
            confirmed = desk.isConfirmed();
        }
        return confirmed;
    }

    /** What is being set up; null when nothing is. */
    public Enrolment getEnrolment() {
        if (enrolment == null && !isConfirmed()) {
            enrolment = desk.enrolment().orElse(null);
        }
        return enrolment;
    }

    public QrImage getSquare() {
        return new QrImage(getEnrolment().address());
    }

    public List<String> getRecovery() {
        return recovery;
    }

    /** Where the person goes on, with the roles that are now open. */
    public String getNext() {
        return Visit.of(request).map(visit -> BackTo.page(null, visits.rolesNow(visit.account(), visit.number()))).orElse("/");
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
