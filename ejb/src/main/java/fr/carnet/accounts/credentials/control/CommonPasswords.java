package fr.carnet.accounts.credentials.control;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The passwords that everybody tries first, in French and in English: roots that people decorate with a year or a sign.
 *
 * <p>A list of whole passwords would miss {@code Soleil2026!!}, which guessing programs find at once. So the roots are kept, and
 * a password is refused when, once its decorations are taken off at both ends, a root is left, alone or repeated. Runs of the
 * keyboard or the alphabet, and passwords of fewer than five different characters, are refused too.
 */
@ApplicationScoped
public class CommonPasswords {

    private static final String LIST = "common-passwords.txt";
    private static final Pattern JOINTS = Pattern.compile("[^a-z]+");
    private static final int LEAST_DIFFERENT = 5;
    private static final int LONGEST_RUN_LEFT = 6;

    private final Set<String> roots;

    public CommonPasswords() {
        try (InputStream list = CommonPasswords.class.getResourceAsStream(LIST);
             BufferedReader lines = new BufferedReader(new InputStreamReader(
                     Objects.requireNonNull(list, LIST), StandardCharsets.UTF_8))) {
            this.roots = lines.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                    .filter(word -> !word.isBlank()).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int size() {
        return roots.size();
    }

    boolean holds(String password) {
        String folded = Folding.fold(password);
        return folded.chars().distinct().count() < LEAST_DIFFERENT
                || Runs.without(folded).length() < LONGEST_RUN_LEFT
                || cores(folded).anyMatch(this::isRoot);
    }

    /** What may be left when decorations are taken off: {@code m0t3!!} may stand for mote, or for mot and a decoration. */
    private static Stream<String> cores(String folded) {
        int start = 0;
        while (start < folded.length() && !isLetter(folded.charAt(start))) {
            start++;
        }
        int end = folded.length();
        while (end > start && !isLetter(folded.charAt(end - 1))) {
            end--;
        }
        int firstLetter = start;
        int afterLast = end;
        return IntStream.rangeClosed(0, firstLetter).boxed().flatMap(from -> IntStream.rangeClosed(afterLast, folded.length())
                .mapToObj(to -> folded.substring(from, to))).flatMap(core -> Stream.of(core, Folding.unmask(core)));
    }

    private boolean isRoot(String core) {
        return roots.contains(core) || isRootRepeated(core) || isRootRepeated(JOINTS.matcher(core).replaceAll(""));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private boolean isRootRepeated(String text) {
        for (int length = 1; length <= text.length(); length++) {
            String first = text.substring(0, length);
            if (text.length() % length == 0 && first.repeat(text.length() / length).equals(text)) {
                return roots.contains(first) || roots.contains(text);
            }
        }
        return false;
    }
}
