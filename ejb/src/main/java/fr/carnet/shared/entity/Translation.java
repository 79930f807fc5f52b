package fr.carnet.shared.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Texts in another language, each with the print of the French that it was made from (<i>D-10</i>).
 *
 * <p>Somebody has read both and said so, by {@code ./carnet translations renew}. Once the French changes, that is no longer true: the text is
 * {@linkplain #stale stale}, and the French is shown or sent in its place until somebody says so again.
 */
public final class Translation {

    private static final int PRINT = 8;

    private final Map<String, String> french;
    private final Map<String, String> own;
    private final Map<String, String> prints;
    private final Set<String> stale;

    public Translation(Map<String, String> french, Map<String, String> own, Map<String, String> prints) {
        this.french = Map.copyOf(french);
        this.own = Map.copyOf(own);
        this.prints = Map.copyOf(prints);
        this.stale = keys(key -> !print(french.getOrDefault(key, "")).equals(prints.get(key)));
    }

    /** The text, empty when there is none or its French has changed since. */
    public Optional<String> text(String key) {
        return stale.contains(key) ? Optional.empty() : Optional.ofNullable(own.get(key));
    }

    /** What can be shown. */
    public Set<String> current() {
        return keys(key -> !stale.contains(key));
    }

    /** What was made from another French than today’s, or never said to be made from any. */
    public Set<String> stale() {
        return stale;
    }

    /** What translates nothing: its French is gone. */
    public Set<String> orphans() {
        return keys(key -> !french.containsKey(key));
    }

    /** Prints that are left from texts that are gone. */
    public Set<String> lonelyPrints() {
        return prints.keySet().stream().filter(key -> !own.containsKey(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> keys(Predicate<String> which) {
        return own.keySet().stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A short print of a French text. */
    public static String print(String french) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(french.strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, PRINT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
