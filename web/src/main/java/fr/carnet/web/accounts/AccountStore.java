package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.SecondFactorDesk;
import fr.carnet.accounts.boundary.SecurityKeyDesk;
import fr.carnet.accounts.boundary.SignInDesk;
import fr.carnet.accounts.boundary.SignedIn;
import fr.carnet.shared.entity.BusinessException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;

import java.util.Set;
import java.util.function.Supplier;

/** The accounts of people: the caller’s name is the account’s number, the groups are the roles of its live personas. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    SignInDesk desk;

    @Inject
    SecondFactorDesk secondFactor;

    @Inject
    SecurityKeyDesk keys;

    @Inject
    SignInTry attempt;

    @Inject
    HttpServletRequest request;

    @Override
    public CredentialValidationResult validate(Credential offered) {
        if (offered instanceof SecondStepCredential second) {
            return judged(() -> secondFactor.prove(second.account(), second.code()));
        }
        if (offered instanceof KeyCredential key) {
            return judged(() -> keys.prove(key.account(), key.challenge(), key.answer()));
        }
        if (offered instanceof BasicAuthenticationCredential || !(offered instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return judged(() -> desk.signIn(typed.getCaller(), typed.getPasswordAsString(), request.getRemoteAddr()));
    }

    /** Who is only halfway in is nobody yet for the container. */
    private CredentialValidationResult judged(Supplier<SignedIn> judge) {
        try {
            SignedIn owner = judge.get();
            attempt.succeeded(owner);
            return owner.halfway() ? CredentialValidationResult.INVALID_RESULT
                    : new CredentialValidationResult(Long.toString(owner.account()), Set.copyOf(owner.roles()));
        } catch (BusinessException refusal) {
            attempt.refused(refusal);
            return CredentialValidationResult.INVALID_RESULT;
        }
    }
}
