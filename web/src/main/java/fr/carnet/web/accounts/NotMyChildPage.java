package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.DenialDesk;
import fr.carnet.accounts.denial.entity.DeniableChild;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.io.Serializable;
import java.util.List;

/** Backs {@code /not-my-child.xhtml}: with a code for who has no account, child by child for who is signed in (<i>TS-034</i>). */
@Named
@ViewScoped
public class NotMyChildPage implements Serializable {

    private static final String AGAIN = "/not-my-child?faces-redirect=true";

    @Inject
    DenialDesk desk;
    @Inject
    Notices notices;
    @Inject
    HttpServletRequest request;

    private transient List<DeniableChild> children;
    private String code;

    public String deny() {
        desk.deny(code, request.getRemoteAddr());
        notices.info("not_my_child.message.info.denied");
        return AGAIN;
    }

    public String denyChild(DeniableChild child) {
        desk.denyChild(child.pupil());
        notices.info("not_my_child.message.info.child", child.firstName());
        return AGAIN;
    }

    public List<DeniableChild> getChildren() {
        if (children == null) {
            children = desk.children();
        }
        return children;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
