package fr.carnet.accounts.secondfactor;

import fr.carnet.accounts.secondfactor.entity.KeyChallenge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * A security key as its owner holds it: an elliptic key pair that answers as the W3C and FIDO write it, byte by byte and without the library
 * that judges it.
 */
public final class KeyInHand {

    private static final int TOUCHED = 0x01;
    private static final int NEW_KEY = 0x40;

    private final byte[] credential = new byte[32];
    private final KeyPair pair;
    private int signed;

    private String site = "localhost";
    private String origin = "https://localhost:9443";
    private int flags = TOUCHED;

    public KeyInHand() {
        try {
            new SecureRandom().nextBytes(credential);
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The browser shows another page from now on, whatever site the key is asked for. */
    public KeyInHand openedOn(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /** The key is asked in the name of another site from now on. */
    public KeyInHand askedFor(String otherSite) {
        site = otherSite;
        return this;
    }

    /** Nobody touches it from now on. */
    public KeyInHand untouched() {
        flags = 0;
        return this;
    }

    /** As a copy of it would stand that was taken when it had signed so often. */
    public KeyInHand havingSigned(int times) {
        signed = times;
        return this;
    }

    public byte[] credential() {
        return credential.clone();
    }

    public String whenAdded(KeyChallenge challenge) {
        byte[] shown = authenticatorData(flags | NEW_KEY, attested());
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write(0xA3);
        text(object, "fmt");
        text(object, "none");
        text(object, "attStmt");
        object.write(0xA0);
        text(object, "authData");
        bytes(object, shown);
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"%2$s","attestationObject":"%3$s","transports":["usb","nfc"]}}"""
                .formatted(base64(credential), base64(clientData("webauthn.create", challenge)), base64(object.toByteArray()));
    }

    public String whenUsed(KeyChallenge challenge) {
        signed++;
        byte[] shown = authenticatorData(flags, new byte[0]);
        byte[] client = clientData("webauthn.get", challenge);
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s"}}"""
                .formatted(base64(credential), base64(client), base64(shown), base64(signature(shown, sha256(client))));
    }

    private byte[] clientData(String type, KeyChallenge challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, base64(challenge.words()), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int flags, byte[] attested) {
        return ByteBuffer.allocate(37 + attested.length).put(sha256(site.getBytes(StandardCharsets.UTF_8))).put((byte) flags).putInt(signed)
                .put(attested).array();
    }

    /** No maker, the number of the key, and the public key as COSE writes a point of P-256 for ES256. */
    private byte[] attested() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[16]);
        out.write(0);
        out.write(credential.length);
        out.writeBytes(credential);
        ECPublicKey point = (ECPublicKey) pair.getPublic();
        out.writeBytes(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
        bytes(out, coordinate(point.getW().getAffineX().toByteArray()));
        out.write(0x22);
        bytes(out, coordinate(point.getW().getAffineY().toByteArray()));
        return out.toByteArray();
    }

    private static byte[] coordinate(byte[] number) {
        byte[] whole = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, whole, 32 - length, length);
        return whole;
    }

    private byte[] signature(byte[]... parts) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(0x60 + text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void bytes(ByteArrayOutputStream out, byte[] content) {
        out.write(0x58);
        out.write(content.length);
        out.writeBytes(content);
    }

    private static String base64(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
