package fr.carnet.shared.entity;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The number on a receipt: drawn, so that it tells nobody how many others there are, and without the signs that are read for one another. */
public final class Reference {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private Reference() {
    }

    public static String draw() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length()).mapToObj(at -> SIGNS.substring(at, at + 1)).collect(Collectors.joining());
    }
}
