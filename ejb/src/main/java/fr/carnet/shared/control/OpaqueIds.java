package fr.carnet.shared.control;

import fr.carnet.shared.entity.UnknownThing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Gives database ids a form that tells nothing and cannot be guessed, for addresses and pages (<i>SE-064, TS-046</i>).
 *
 * <p>One AES block: the id and eight zero bytes. Whoever invents a token hits eight zeroes once in 2<sup>64</sup>; a single block under
 * a key used for nothing else needs no mode. The same id always gives the same token, so that an address can be kept. It is a
 * second fence: the boundary and the database still check the right to the thing itself.
 */
@ApplicationScoped
public class OpaqueIds {

    private static final String ONE_BLOCK = "AES/ECB/NoPadding";

    /** Ready to seal: a page seals hundreds of ids, and finding the algorithm costs more than using it. A cipher serves one thread at a time. */
    private final Queue<Cipher> sealing = new ConcurrentLinkedQueue<>();

    private SecretKeySpec key;

    protected OpaqueIds() { /* CDI proxy */ }

    /** @param base64Key 16 or 32 bytes; there is no default: the server must refuse to start without */
    @Inject
    public OpaqueIds(@ConfigProperty(name = "carnet.ids.key") String base64Key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(base64Key), "AES");
    }

    public String seal(long id) {
        byte[] block = ByteBuffer.allocate(16).putLong(id).putLong(0).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed(block));
    }

    /** Refuses with {@link UnknownThing} a token that this service did not make. */
    public long open(String token) {
        ByteBuffer block = ByteBuffer.wrap(opened(bytes(token)));
        long id = block.getLong();
        if (block.getLong() != 0) {
            throw new UnknownThing();
        }
        return id;
    }

    private static byte[] bytes(String token) {
        try {
            byte[] block = Base64.getUrlDecoder().decode(token == null ? "" : token);
            if (block.length != 16) {
                throw new UnknownThing();
            }
            return block;
        } catch (IllegalArgumentException notBase64) {
            throw new UnknownThing();
        }
    }

    private byte[] sealed(byte[] block) {
        Cipher ready = sealing.poll();
        Cipher cipher = ready == null ? cipher(Cipher.ENCRYPT_MODE) : ready;
        byte[] done = applied(cipher, block);
        sealing.offer(cipher);
        return done;
    }

    private byte[] opened(byte[] block) {
        return applied(cipher(Cipher.DECRYPT_MODE), block);
    }

    private Cipher cipher(int direction) {
        try {
            Cipher cipher = Cipher.getInstance(ONE_BLOCK);
            cipher.init(direction, key);
            return cipher;
        } catch (GeneralSecurityException broken) {
            throw unusable(broken);
        }
    }

    private static byte[] applied(Cipher cipher, byte[] block) {
        try {
            return cipher.doFinal(block);
        } catch (GeneralSecurityException broken) {
            throw unusable(broken);
        }
    }

    private static IllegalStateException unusable(GeneralSecurityException broken) {
        return new IllegalStateException("AES is not available, or carnet.ids.key is not 16 or 32 bytes.", broken);
    }
}
