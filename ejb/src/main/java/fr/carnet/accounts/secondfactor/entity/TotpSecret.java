package fr.carnet.accounts.secondfactor.entity;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * What a telephone and the service share so that both find the same six digits for the same half minute (<i>RFC 6238, with the SHA-1 that
 * every application of telephones understands</i>).
 *
 * <p>The half minutes before and after are heard too: a telephone may be some seconds off, and people take time to type.
 */
public record TotpSecret(byte[] key) {

    private static final String ALGORITHM = "HmacSHA1";
    private static final int BYTES = 20;
    private static final int STEP = 30;
    private static final int DIGITS = 6;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    public TotpSecret {
        key = key.clone();
    }

    public static TotpSecret draw() {
        byte[] drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        return new TotpSecret(drawn);
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    /** The step whose code this is, around now and after the last one used; empty for a wrong code and for one that served already. */
    public OptionalLong stepOf(String code, Instant now, long lastStep) {
        String typed = code == null ? "" : code.replaceAll("\\s", "");
        long current = step(now);
        return LongStream.rangeClosed(current - 1, current + 1).filter(step -> step > lastStep)
                .filter(step -> same(code(step, DIGITS), typed)).findFirst();
    }

    /** The digits of a moment. */
    public String codeAt(Instant moment) {
        return code(step(moment), DIGITS);
    }

    String code(long step, int digits) {
        byte[] hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return ("%0" + digits + "d").formatted(number % (int) Math.pow(10, digits));
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP);
    }

    /** The secret as it is typed in an application that cannot read a square (<i>RFC 4648</i>). */
    public String base32() {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : key) {
            bits = bits << 8 | next & 0xff;
            for (held += 8; held >= 5; held -= 5) {
                text.append(BASE32.charAt(bits >> held - 5 & 31));
            }
            bits &= (1 << held) - 1;
        }
        return held == 0 ? text.toString() : text.append(BASE32.charAt(bits << 5 - held & 31)).toString();
    }

    /** The address that applications read in a square. */
    public String address(String login) {
        return "otpauth://totp/Carnet:" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret=" + base32() + "&issuer=Carnet";
    }

    private byte[] hmac(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform.", broken);
        }
    }

    private static boolean same(String expected, String typed) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
