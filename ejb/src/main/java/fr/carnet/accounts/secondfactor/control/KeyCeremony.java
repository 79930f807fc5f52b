package fr.carnet.accounts.secondfactor.control;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import fr.carnet.accounts.secondfactor.entity.KeyChallenge;
import fr.carnet.accounts.secondfactor.entity.SecurityKey;
import fr.carnet.accounts.secondfactor.entity.SecurityKeyRefused;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Judges what a security key answers (<i>W3C Web Authentication</i>), with webauthn4j.
 *
 * <p>An answer counts when it was given to our own address, to the question of this session, by the key of this account, touched by somebody;
 * and when the key has signed more often than the last time, since a copy of it would not. A finger or a PIN is asked of keys that know one
 * and not required: the password was the first step. Which maker the key comes from is not asked (<i>attestation none</i>).
 */
@ApplicationScoped
public class KeyCeremony {

    /** Elliptic curves first; RSA is what some computers with a security chip have. The page asks for the same, see {@code SecurityKeyDesk}. */
    public static final List<Long> ALGORITHMS = List.of(COSEAlgorithmIdentifier.ES256.getValue(), COSEAlgorithmIdentifier.EdDSA.getValue(),
            COSEAlgorithmIdentifier.RS256.getValue());

    private static final Logger LOG = System.getLogger(KeyCeremony.class.getName());
    private static final int LONGEST = 20_000;
    private static final boolean NOT_REQUIRED = false;
    private static final boolean TOUCHED = true;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    @Inject
    RelyingParty party;

    @Inject
    SchoolClock clock;

    /** The key that has just been made; refuses {@link SecurityKeyRefused}. */
    public SecurityKey added(KeyChallenge challenge, String answer) {
        return judged(challenge, answer, () -> {
            RegistrationData given = manager.verifyRegistrationResponseJSON(answer, new RegistrationParameters(server(challenge), accepted(), NOT_REQUIRED, TOUCHED));
            AuthenticatorData<?> shown = given.getAttestationObject().getAuthenticatorData();
            AttestedCredentialData made = shown.getAttestedCredentialData();
            Set<AuthenticatorTransport> transports = given.getTransports() == null ? Set.of() : given.getTransports();
            return new SecurityKey(made.getCredentialId(), converter.getCborConverter().writeValueAsBytes(made.getCOSEKey()), shown.getSignCount(),
                    shown.isFlagBE(), transports.stream().map(AuthenticatorTransport::getValue).sorted().toList());
        });
    }

    /** Which key says that it answers; nothing is proved yet. */
    public byte[] credentialOf(KeyChallenge challenge, String answer) {
        return judged(challenge, answer, () -> manager.parseAuthenticationResponseJSON(answer).getCredentialId());
    }

    /** Proves the answer, and gives how often the key has now signed; refuses {@link SecurityKeyRefused}. */
    public long used(KeyChallenge challenge, String answer, SecurityKey key) {
        return judged(challenge, answer, () -> {
            AuthenticationData given = manager.verifyAuthenticationResponseJSON(answer,
                    new AuthenticationParameters(server(challenge), credential(key), List.of(key.credential()), NOT_REQUIRED, TOUCHED));
            return given.getAuthenticatorData().getSignCount();
        });
    }

    private <T> T judged(KeyChallenge challenge, String answer, Supplier<T> judge) {
        if (challenge == null || !challenge.isLive(clock.now()) || answer == null || answer.length() > LONGEST) {
            throw new SecurityKeyRefused();
        }
        try {
            return judge.get();
        } catch (WebAuthnException unproved) {
            throw new SecurityKeyRefused();
        } catch (RuntimeException unreadable) {
            // Of what is no answer at all the library says whatever its parsers stumble over.
            LOG.log(Level.INFO, "What should be the answer of a security key is none: {0}.", unreadable.getClass().getName());
            throw new SecurityKeyRefused();
        }
    }

    private ServerProperty server(KeyChallenge challenge) {
        return ServerProperty.builder().origin(Origin.create(party.origin())).rpId(party.host()).challenge(new DefaultChallenge(challenge.words())).build();
    }

    private static List<PublicKeyCredentialParameters> accepted() {
        return ALGORITHMS.stream().map(COSEAlgorithmIdentifier::create)
                .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm)).toList();
    }

    private CredentialRecord credential(SecurityKey key) {
        COSEKey publicKey = converter.getCborConverter().readValue(key.publicKey(), COSEKey.class);
        return new CredentialRecordImpl(null, null, key.backupEligible(), null, key.signCount(),
                new AttestedCredentialData(AAGUID.ZERO, key.credential(), publicKey), null, null, null,
                key.transports().stream().map(AuthenticatorTransport::create).collect(Collectors.toSet()));
    }
}
