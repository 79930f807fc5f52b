package fr.carnet.accounts.secondfactor.control;

import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.secondfactor.entity.TotpSecret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * Seals the secrets of second factors, so that the database alone gives none (<i>SE-043</i>): AES-256-GCM, a new nonce each time, and the
 * number of the account bound in, so that a row moved to another account opens nothing.
 */
@ApplicationScoped
public class SecretSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CodeKey key;

    protected SecretSeal() { /* CDI proxy */ }

    public SecretSeal(CodeKey key) {
        this.key = key;
    }

    public byte[] seal(TotpSecret secret, long account) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, account, nonce, secret.key());
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    TotpSecret open(byte[] sealed, long account) {
        byte[] nonce = new byte[NONCE];
        byte[] content = new byte[sealed.length - NONCE];
        ByteBuffer.wrap(sealed).get(nonce).get(content);
        return new TotpSecret(apply(Cipher.DECRYPT_MODE, account, nonce, content));
    }

    private byte[] apply(int mode, long account, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.cipherKey("second factor"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(account).array());
            return cipher.doFinal(content);
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("A sealed secret does not open under today’s key.", unfit);
        }
    }
}
