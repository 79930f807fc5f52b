package fr.carnet.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What a measurement of the letters found.
 *
 * @param ours    from the order to the PDF, in seconds
 * @param nothing the same order with nobody left to write to, in seconds: what asking costs by itself
 * @param bytes   size of the PDF
 */
record LettersFigures(int letters, double ours, double nothing, long bytes) implements Figures {

    private static final double SECONDS_FOR_A_THOUSAND = 30;

    double forAThousand() {
        return ours * 1000 / letters;
    }

    boolean isGood() {
        return forAThousand() < SECONDS_FOR_A_THOUSAND;
    }

    @Override
    public JsonObject json() {
        return Json.createObjectBuilder().add("name", "letters").add("letters", letters).add("ours_s", rounded(ours))
                .add("limit_s", rounded(SECONDS_FOR_A_THOUSAND * letters / 1000)).add("ratio", rounded(forAThousand() / SECONDS_FOR_A_THOUSAND))
                .add("nothing_s", rounded(nothing)).add("kilobytes", bytes / 1000).build();
    }

    @Override
    public String table() {
        return String.format(Locale.FRENCH, """
                Lettres d’activation                     mesuré      voulu
                de l’ordre au PDF, %,d lettres       %9.2f s
                pour mille                          %9.2f s   < %.0f s %s
                rien à envoyer                      %9.2f s
                taille du fichier                   %,9d ko
                """, letters, ours, forAThousand(), SECONDS_FOR_A_THOUSAND, isGood() ? "✓" : "✗", nothing, bytes / 1000);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
