package fr.carnet.web.accounts;

import fr.carnet.shared.entity.Role;

import jakarta.enterprise.context.ApplicationScoped;
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

    @Inject
    @ConfigProperty(name = "carnet.operator.name", defaultValue = "operator")
    String name;

    @Inject
    @ConfigProperty(name = "carnet.operator.password")
    String password;

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
