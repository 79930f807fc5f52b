package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.SignedIn;
import fr.carnet.accounts.credentials.entity.SignInRefused;
import fr.carnet.shared.entity.BusinessException;

import jakarta.enterprise.context.RequestScoped;

import java.util.Set;

/** How the sign-in of this request ended, which the container’s own answer is too short to tell the page. */
@RequestScoped
public class SignInTry {

    private SignedIn success;
    private BusinessException refusal = new SignInRefused();

    void succeeded(SignedIn signedIn) {
        this.success = signedIn;
    }

    void refused(BusinessException why) {
        this.refusal = why;
    }

    BusinessException refusal() {
        return refusal;
    }

    Set<String> roles() {
        return success == null ? Set.of() : success.roles();
    }
}
