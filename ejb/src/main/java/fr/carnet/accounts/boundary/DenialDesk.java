package fr.carnet.accounts.boundary;

import fr.carnet.accounts.activation.control.Activation;
import fr.carnet.accounts.activation.entity.CodeRefused;
import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.accounts.credentials.control.FailedTries;
import fr.carnet.accounts.credentials.entity.Slowdown;
import fr.carnet.accounts.denial.control.LinkDenials;
import fr.carnet.accounts.denial.entity.DeniableChild;
import fr.carnet.accounts.denial.entity.DeniedLink;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.List;

/**
 * Where a person says «Je ne suis pas le responsable légal de cet élève», and where the school settles it (<i>TS-034</i>).
 *
 * <p>With the code of a letter or a mail, before any account: the code ends and every link of the person it names is blocked in that
 * school. From an account: the link with one pupil. Blocked means that nothing more is shown or sent, whatever an import brings, until
 * somebody of the school decides. Trap: it needs no birth date, since the right reader of a misdirected letter knows none; a malicious one
 * gains nothing by it, and the school is told.
 */
@Stateless
@PermitAll
public class DenialDesk {

    @Inject
    Activation activation;

    @Inject
    FailedTries tries;

    @Inject
    LinkDenials denials;

    @Inject
    Caller caller;

    /** Refuses {@link CodeRefused} for a code that opens nothing, counted as a failed try of its source and of itself. */
    @Audited(Act.LINK_DENIED)
    public void deny(String code, String source) {
        tries.enter(Slowdown.SOURCE, source);
        CodeSlip slip = CodeSlip.read(code).orElseThrow(CodeRefused::new);
        tries.enter(Slowdown.CODE, slip.selector());
        denials.denyAll(activation.endUnused(slip));
        tries.forgive(Slowdown.SOURCE, source);
        tries.forgive(Slowdown.CODE, slip.selector());
    }

    /** The pupils that the account follows. */
    @Audited(Act.FAMILY_HOME_READ)
    @RolesAllowed(Role.GUARDIAN)
    @Scoped(Scoped.By.FAMILY)
    public List<DeniableChild> children() {
        return denials.children();
    }

    /** Blocks the link of the account with that pupil, at once; refuses UnknownThing for the pupil of somebody else. */
    @Audited(Act.LINK_DENIED)
    @RolesAllowed(Role.GUARDIAN)
    public void denyChild(long pupil) {
        if (denials.denyOne(caller.account().orElseThrow(UnknownThing::new), pupil) == 0) {
            throw new UnknownThing(pupil);
        }
    }

    /** The links that wait for the school’s decision. */
    @Audited(Act.CODES_READ)
    @RolesAllowed({Role.HEAD, Role.SECRETARIAT})
    @Scoped(Scoped.By.SCHOOL)
    public List<DeniedLink> waiting() {
        return denials.waiting();
    }

    /**
     * Ends the wait: the person is right and the link stays blocked, or it was an error and the link gives again what it gave. Refuses
     * UnknownThing when somebody settled it before.
     */
    @Audited(Act.LINK_DENIAL_SETTLED)
    @RolesAllowed({Role.HEAD, Role.SECRETARIAT})
    @Scoped(Scoped.By.SCHOOL)
    public void settle(long denial, boolean confirmed) {
        if (!denials.settle(denial, confirmed)) {
            throw new UnknownThing(denial);
        }
    }
}
