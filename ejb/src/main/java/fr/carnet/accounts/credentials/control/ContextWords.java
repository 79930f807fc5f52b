package fr.carnet.accounts.credentials.control;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words that those who know a person try first: names, school, dates, identifier, and the names of the service itself.
 *
 * <p>A password may hold one of them, provided enough is left without it: «le chat de Lou dort dehors» is a good one. It is refused
 * when fewer than eight characters remain once the words are taken out.
 */
final class ContextWords {

    private static final List<String> OURS = List.of("carnet", "college", "lycee", "ecole", "motdepasse", "password", "parent", "eleve",
            "education", "rectorat", "liaison");
    private static final int SHORTEST_WORD = 3;
    private static final int LEAST_LEFT = 8;

    private final List<String> words;

    ContextWords(Collection<String> known) {
        this.words = Stream.concat(OURS.stream(), known.stream().flatMap(text -> Stream.of(Folding.fold(text).split("[^a-z0-9]+"))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    boolean fill(String password) {
        String folded = Folding.fold(password);
        return leavesTooLittle(folded) || leavesTooLittle(Folding.unmask(folded));
    }

    private boolean leavesTooLittle(String text) {
        String left = text;
        boolean found = false;
        for (String word : words) {
            String without = left.replace(word, " ");
            found = found || without.length() < left.length();
            left = without;
        }
        return found && left.replaceAll("[^\\p{L}\\p{N}]", "").length() < LEAST_LEFT;
    }
}
