package fr.carnet.messaging.control;

import java.util.ArrayList;
import java.util.List;

/** A number in French words, so that who confirms a sending reads how many it is instead of overlooking a digit: «vingt-trois». */
public final class FrenchNumber {

    private static final List<String> SMALL = List.of("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
            "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf");
    private static final List<String> TENS = List.of("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante",
            "quatre-vingt", "quatre-vingt");
    private static final int MOST = 999_999;

    private FrenchNumber() {
    }

    /** From 0 to 999 999. */
    public static String inWords(int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("No words for " + number);
        }
        if (number < 1000) {
            return hundreds(number, true);
        }
        List<String> words = new ArrayList<>();
        if (number / 1000 > 1) {
            words.add(hundreds(number / 1000, false));
        }
        words.add("mille");
        if (number % 1000 > 0) {
            words.add(hundreds(number % 1000, true));
        }
        return String.join(" ", words);
    }

    /** @param last whether the word «mille» does not follow, before which «cents» and «quatre-vingts» lose their s */
    private static String hundreds(int number, boolean last) {
        if (number < 100) {
            return tens(number, last);
        }
        int hundreds = number / 100;
        int rest = number % 100;
        String head = hundreds == 1 ? "cent" : SMALL.get(hundreds) + (rest == 0 && last ? " cents" : " cent");
        return rest == 0 ? head : head + " " + tens(rest, last);
    }

    private static String tens(int number, boolean last) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        int ten = number / 10;
        int unit = number % 10 + (ten == 7 || ten == 9 ? 10 : 0);
        if (number == 80) {
            return last ? "quatre-vingts" : "quatre-vingt";
        }
        if (unit == 0) {
            return TENS.get(ten);
        }
        boolean et = ten < 8 && (unit == 1 || unit == 11);
        return TENS.get(ten) + (et ? " et " : "-") + SMALL.get(unit);
    }
}
