package fr.carnet.local.synthetic;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Telephone numbers and mail addresses that reach nobody, the mail addresses each given once.
 *
 * <p>Numbers come spelt as secretaries type them: with the country prefix, with spaces, with dots.
 */
final class Contacts {

    private final Draw draw;
    private final String mailDomain;
    private final Map<String, Integer> taken = new HashMap<>();

    Contacts(Draw draw, String mailDomain) {
        this.draw = draw;
        this.mailDomain = mailDomain;
    }

    String mobile() {
        return spelt("06", "3998" + fourDigits());
    }

    String landline() {
        return spelt("01", "9900" + fourDigits());
    }

    String mail(String firstName, String surname) {
        String local = plain(firstName) + "." + plain(surname);
        int times = taken.merge(local, 1, Integer::sum);
        return (times == 1 ? local : local + times) + "@" + mailDomain;
    }

    private String fourDigits() {
        return "%04d".formatted(draw.between(0, 9999));
    }

    private String spelt(String prefix, String rest) {
        String national = prefix + rest;
        return switch (draw.weighted(60, 20, 15, 5)) {
            case 1 -> national;
            case 2 -> String.join(" ", national.split("(?<=\\G..)"));
            case 3 -> String.join(".", national.split("(?<=\\G..)"));
            default -> "+33 " + national.substring(1);
        };
    }

    private static String plain(String name) {
        String folded = name.replace("œ", "oe").replace("Œ", "OE");
        return Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
