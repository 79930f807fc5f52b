package fr.carnet.web.accounts;

import fr.carnet.shared.entity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** The technical operator, for the interfaces that programs call. It has no page, and no person has its password. */
@ApplicationScoped
public class OperatorStore implements IdentityStore {

    private static final int SHORTEST = 16;

    @Inject
    @ConfigProperty(name = "carnet.operator.name", defaultValue = "operator")
    String name;

    @Inject
    @ConfigProperty(name = "carnet.operator.password")
    String password;

    /** An administrator’s secret has sixteen characters at least (<i>SE-011</i>): with a shorter one the application does not start. */
    void refuseShortSecret(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (password.length() < SHORTEST) {
            throw new IllegalStateException("carnet.operator.password must have at least " + SHORTEST + " characters.");
        }
    }

    @Override
    public CredentialValidationResult validate(Credential offered) {
        if (!(offered instanceof BasicAuthenticationCredential basic)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        boolean known = same(name, basic.getCaller()) & same(password, basic.getPasswordAsString());
        return known ? new CredentialValidationResult(name, Set.of(Role.OPERATOR)) : CredentialValidationResult.INVALID_RESULT;
    }

    /** In constant time, and both halves are always compared. */
    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
