package fr.carnet.web.family;

import fr.carnet.accounts.boundary.FamilyConsentDesk;
import fr.carnet.accounts.consent.entity.ChildConsent;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.List;

/** Backs {@code /family/pupil-account.xhtml}. */
@Named
@ViewScoped
public class PupilAccountPage implements Serializable {

    private static final String AGAIN = "/family/pupil-account?faces-redirect=true";

    @Inject
    FamilyConsentDesk desk;
    @Inject
    Notices notices;

    private transient List<ChildConsent> children;

    public String consent(ChildConsent child) {
        desk.decide(child.pupil(), true);
        notices.info("family_pupil_account.message.info.consent", child.firstName());
        return AGAIN;
    }

    public String object(ChildConsent child) {
        desk.decide(child.pupil(), false);
        notices.info("family_pupil_account.message.info.objection", child.firstName());
        return AGAIN;
    }

    public List<ChildConsent> getChildren() {
        if (children == null) {
            children = desk.children();
        }
        return children;
    }
}
