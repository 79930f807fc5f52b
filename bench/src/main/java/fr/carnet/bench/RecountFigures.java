package fr.carnet.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What a measurement of the recount found.
 *
 * @param ours the job that counts and writes a whole year, in seconds
 * @param limit the same count by one statement that writes nothing
 * @param again the same job once more, which changes nothing
 * @param halfDays half-days missed
 */
record RecountFigures(double ours, double limit, double again, long halfDays) implements Figures {

    private static final double RATIO_WANTED = 3;

    double ratio() {
        return ours / limit;
    }

    @Override
    public JsonObject json() {
        return Json.createObjectBuilder().add("name", "recount").add("ours_s", rounded(ours)).add("limit_s", rounded(limit))
                .add("ratio", rounded(ratio())).add("again_s", rounded(again)).add("half_days", halfDays).build();
    }

    @Override
    public String table() {
        return String.format(Locale.FRENCH, """
                Recompte des demi-journées               mesuré      voulu
                tous les établissements, une année  %9.2f s
                limite : une seule requête          %9.2f s
                rapport à la limite                 %9.2f     ≤ %.0f %s
                seconde fois, rien à changer        %9.2f s
                demi-journées manquées              %,9d
                """, ours, limit, ratio(), RATIO_WANTED, ratio() <= RATIO_WANTED ? "✓" : "✗", again, halfDays);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
