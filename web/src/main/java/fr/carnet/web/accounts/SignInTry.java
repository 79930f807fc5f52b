package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.SignedIn;
import fr.carnet.shared.entity.BusinessException;

import jakarta.enterprise.context.RequestScoped;

import java.util.OptionalLong;
import java.util.Set;

/** How the sign-in of this request ended, which the container’s own answer is too short to tell the page. */
@RequestScoped
public class SignInTry {

    private SignedIn success;
    private BusinessException refusal;

    void succeeded(SignedIn signedIn) {
        this.success = signedIn;
    }

    void refused(BusinessException why) {
        this.refusal = why;
    }

    /** Why the sign-in was refused; a fault, which the container keeps to itself, is not a wrong password. */
    RuntimeException refusal() {
        return refusal != null ? refusal : new IllegalStateException("The sign-in met a fault; the log of the server tells it.");
    }

    /** The account whose password was right and whose second factor is still to be given. */
    OptionalLong halfway() {
        return success != null && success.halfway() ? OptionalLong.of(success.account()) : OptionalLong.empty();
    }

    Set<String> roles() {
        return success == null ? Set.of() : success.roles();
    }
}
