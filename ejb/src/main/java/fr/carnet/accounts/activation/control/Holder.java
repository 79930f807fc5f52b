package fr.carnet.accounts.activation.control;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The person that a code is for, reduced to what activation needs.
 *
 * @param proofNotNeeded the school knows no birth date of this member of the staff: the code alone decides
 */
record Holder(Set<LocalDate> birthDates, Set<String> words, boolean proofNotNeeded) {

    boolean provedBy(LocalDate offered) {
        return proofNotNeeded || offered != null && birthDates.contains(offered);
    }

    /** Names, school and dates, as those who know the person would type them in a password. */
    Set<String> wordsOfPassword() {
        return Stream.concat(words.stream(), birthDates.stream().flatMap(Holder::spellings)).collect(Collectors.toSet());
    }

    private static Stream<String> spellings(LocalDate date) {
        return Stream.of("%1$td%1$tm%1$tY", "%1$tY%1$tm%1$td", "%1$td%1$tm%1$ty", "%1$td%1$tm", "%1$tY")
                .map(pattern -> String.format(Locale.ROOT, pattern, date));
    }
}
