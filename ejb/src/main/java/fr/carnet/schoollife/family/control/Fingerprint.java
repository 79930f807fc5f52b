package fr.carnet.schoollife.family.control;

import fr.carnet.schoollife.family.boundary.ChildDay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Short proof that two ways of telling told the same (<i>D-12</i>): the hash of all that the school says of a pupil, whoever reads it, in
 * whatever form. Neither the moment nor what the reader said or saw is in it.
 */
final class Fingerprint {

    private static final int BYTES_SHOWN = 8;

    private Fingerprint() {
    }

    /** Sixteen digits in four groups, that two people can compare by telephone. */
    static String of(ChildDay child) {
        StringBuilder told = new StringBuilder();
        told.append(child.pupil()).append('\n').append(child.lastName()).append('\n').append(child.firstName()).append('\n')
                .append(child.division()).append('\n').append(child.school()).append('\n');
        child.events().forEach(event -> told.append(event).append('\n'));
        child.missed().forEach(half -> told.append(half).append('\n'));
        String digits = HexFormat.of().formatHex(digest(told.toString()), 0, BYTES_SHOWN);
        return String.join(" ", digits.split("(?<=\\G.{4})"));
    }

    private static byte[] digest(String told) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
