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
import java.util.Optional;
import java.util.Set;

/**
 * The technical operator, for the interfaces that programs call, and the witness, who confirms what the operator asked (D-14). Neither has
 * a page.
 *
 * <p>Without a password for the witness there is none, and nothing that needs two persons can be done.
 */
@ApplicationScoped
public class OperatorStore implements IdentityStore {

    private static final int SHORTEST = 16;

    @Inject
    @ConfigProperty(name = "carnet.operator.name", defaultValue = "operator")
    String name;

    @Inject
    @ConfigProperty(name = "carnet.operator.password")
    String password;

    @Inject
    @ConfigProperty(name = "carnet.witness.name", defaultValue = "witness")
    String witness;

    @Inject
    @ConfigProperty(name = "carnet.witness.password")
    Optional<String> witnessPassword;

    /** An administrator’s secret has sixteen characters at least (<i>SE-011</i>), and two persons have two: otherwise the application does not start. */
    void refuseWeakSecrets(@Observes @Initialized(ApplicationScoped.class) Object started) {
        refuseShort("carnet.operator.password", password);
        witnessPassword.ifPresent(secret -> {
            refuseShort("carnet.witness.password", secret);
            if (secret.equals(password) || witness.equals(name)) {
                throw new IllegalStateException("The witness must be another person than the operator: another name, another password.");
            }
        });
    }

    @Override
    public CredentialValidationResult validate(Credential offered) {
        if (!(offered instanceof BasicAuthenticationCredential basic)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        if (isKnown(name, password, basic)) {
            return new CredentialValidationResult(name, Set.of(Role.OPERATOR));
        }
        return witnessPassword.filter(secret -> isKnown(witness, secret, basic))
                .map(proved -> new CredentialValidationResult(witness, Set.of(Role.WITNESS))).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static void refuseShort(String setting, String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException(setting + " must have at least " + SHORTEST + " characters.");
        }
    }

    /** In constant time, and both halves are always compared. */
    private static boolean isKnown(String name, String password, BasicAuthenticationCredential basic) {
        return same(name, basic.getCaller()) & same(password, basic.getPasswordAsString());
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
