package fr.carnet.accounts.activation.control;

import fr.carnet.accounts.activation.entity.CodeSlip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The key under which secrets and names are turned into values that say nothing without it; held outside the database.
 *
 * <p>A code carries 80 random bits: guessing is hopeless, and an HMAC is enough to keep it. A slow hash would add nothing but days
 * of processor time to a national mailing; see {@code docs/adr/0004}. Each use has its own prefix, so that a value of one kind can
 * never stand for another.
 */
@ApplicationScoped
public class CodeKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    private SecretKeySpec key;

    protected CodeKey() { /* CDI proxy */ }

    /** @param base64Key at least 32 bytes; there is no default: the server must refuse to start without */
    @Inject
    public CodeKey(@ConfigProperty(name = "carnet.codes.key") String base64Key) {
        byte[] bytes = Base64.getDecoder().decode(base64Key);
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("carnet.codes.key must hold at least " + LEAST_BYTES + " bytes in base 64.");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** What the database keeps of a code’s secret. */
    public byte[] hmac(CodeSlip slip) {
        return hmac("code:" + slip.selector() + ":" + slip.secret());
    }

    /** A login or an address of the network, made unreadable, to count failed tries by it. */
    public String fingerprint(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac("try:" + text));
    }

    /** What the database keeps of a short code that was given to an account, for one use. */
    public byte[] hmacFor(long account, String use, String code) {
        return hmac("account:" + account + ":" + use + ":" + code);
    }

    /** A key of AES-256 for one use, which tells nothing of this one. */
    public SecretKeySpec cipherKey(String use) {
        return new SecretKeySpec(hmac("cipher:" + use), "AES");
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform.", broken);
        }
    }
}
