package fr.carnet.accounts.boundary;

import fr.carnet.accounts.consent.control.FamilyConsents;
import fr.carnet.accounts.consent.entity.ChildConsent;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.List;

/** Where a guardian consents to the account of a child who is not of age, objects, or changes his or her mind (<i>TS-007 to TS-011</i>). */
@Stateless
@RolesAllowed(Role.GUARDIAN)
public class FamilyConsentDesk {

    @Inject
    FamilyConsents consents;

    @Inject
    Caller caller;

    /** The caller’s own decisions, never those of the other guardian. */
    @Audited(Act.CONSENTS_READ)
    public List<ChildConsent> children() {
        return consents.of(account());
    }

    /** An objection closes the pupil’s account at once, whatever the other guardian said (<i>TS-009, TS-010</i>); refuses UnknownThing. */
    @Audited(Act.CONSENT_RECORDED)
    public void decide(long pupil, boolean given) {
        if (!consents.decide(account(), pupil, given)) {
            throw new UnknownThing(pupil);
        }
    }

    private long account() {
        return caller.account().orElseThrow(UnknownThing::new);
    }
}
