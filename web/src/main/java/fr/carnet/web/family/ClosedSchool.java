package fr.carnet.web.family;

import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.web.frame.Notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * What becomes of a page whose child is no longer shown: when a school of the family has closed the service meanwhile, its home, with a
 * sentence that says so (<i>TS-001</i>); otherwise the page does not exist, as for anybody else's child (<i>TS-053</i>).
 */
@RequestScoped
public class ClosedSchool {

    static final String HOME = "/family/home?faces-redirect=true";

    @Inject
    FamilyDesk desk;
    @Inject
    Notices notices;

    public String orUnknown(PupilUnknown gone) {
        if (!desk.home().shut()) {
            throw gone;
        }
        notices.errorAfterwards("family.message.error.closed");
        return HOME;
    }
}
