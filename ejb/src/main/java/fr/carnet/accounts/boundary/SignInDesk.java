package fr.carnet.accounts.boundary;

import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.accounts.credentials.control.KnownCredentials;
import fr.carnet.accounts.credentials.control.PasswordProof;
import fr.carnet.accounts.credentials.control.SignIns;
import fr.carnet.accounts.credentials.entity.SignInRefused;
import fr.carnet.accounts.secondfactor.control.HeldFactors;
import fr.carnet.accounts.secondfactor.control.SecondFactorDuty;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.Optional;
import java.util.Set;

/** Where an identifier and a password are judged. The transaction of the call touches nothing before that: see {@link PasswordProof}. */
@Stateless
@PermitAll
public class SignInDesk {

    @Inject
    PasswordProof proof;

    @Inject
    SignIns signIns;

    @Inject
    HashingDesk hashing;

    @Inject
    HeldFactors factors;

    @Inject
    SecondFactorDuty duty;

    /**
     * Refuses {@link SignInRefused}, also for an account without any right left, {@code TooManyTries}, {@code AccountLocked}, {@code HashingBusy},
     * or {@code MustChooseOwn} for a provisional identifier and password.
     */
    @Audited(Act.SIGNED_IN)
    public SignedIn signIn(String login, String password, String source) {
        KnownCredentials owner = proof.prove(login, password, source);
        Set<String> roles = signIns.note(owner.account(), newerHash(owner, password));
        if (roles.isEmpty()) {
            throw new SignInRefused();
        }
        boolean halfway = factors.isAny(owner.account());
        return new SignedIn(owner.account(), halfway ? Set.of() : duty.rolesNow(owner.account(), roles), halfway);
    }

    private Optional<String> newerHash(KnownCredentials owner, String password) {
        return hashing.isDated(owner.hash()) ? Optional.of(hashing.hash(password)) : Optional.empty();
    }
}
