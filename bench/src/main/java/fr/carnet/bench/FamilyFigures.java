package fr.carnet.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a measurement of the family's home found; the home that comes least near its limit speaks for all. */
record FamilyFigures(int users, List<Home> homes) implements Figures {

    private static final double RATIO_WANTED = 0.70;
    private static final int SQL_WANTED = 3;
    private static final int KILOBYTES_WANTED = 60;
    private static final int REQUESTS_WANTED = 3;

    /**
     * @param ours      answers a second, all users together
     * @param limit     the same of the bare page
     * @param slow      milliseconds under which 95 answers of 100 are
     * @param sql       statements that one answer asks of the database, scope and journal included
     * @param kilobytes of the page and of all that it names, before any compression
     * @param requests  of a browser that keeps nothing
     */
    record Home(int children, double ours, double limit, double slow, int sql, double kilobytes, int requests) {

        double ratio() {
            return ours / limit;
        }

        boolean keepsPromise() {
            return ratio() >= RATIO_WANTED && sql <= SQL_WANTED && kilobytes <= KILOBYTES_WANTED && requests <= REQUESTS_WANTED;
        }
    }

    Home worst() {
        return homes.stream().min(Comparator.comparingDouble(Home::ratio)).orElseThrow();
    }

    @Override
    public JsonObject json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        homes.forEach(home -> all.add(figures(Json.createObjectBuilder().add("children", home.children()), home)));
        return figures(Json.createObjectBuilder().add("name", "family"), worst()).add("homes", all).build();
    }

    private static JsonObjectBuilder figures(JsonObjectBuilder object, Home home) {
        return object.add("ours_rps", rounded(home.ours())).add("limit_rps", rounded(home.limit())).add("ratio", rounded(home.ratio()))
                .add("p95_ms", rounded(home.slow())).add("sql", home.sql()).add("kilobytes", rounded(home.kilobytes()))
                .add("requests", home.requests());
    }

    @Override
    public String table() {
        StringBuilder lines = new StringBuilder(String.format(Locale.FRENCH,
                "Accueil, %d personnes à la fois    nôtre/s    nue/s   rapport ≥ 0,70   95 %% en ms   SQL ≤ 3    ko ≤ 60   requêtes ≤ 3%n", users));
        homes.forEach(home -> lines.append(String.format(Locale.FRENCH, "%d enfant(s) %28.1f %8.1f %16.2f %12.1f %9d %10.1f %14d %s%n", home.children(),
                home.ours(), home.limit(), home.ratio(), home.slow(), home.sql(), home.kilobytes(), home.requests(), home.keepsPromise() ? "✓" : "✗")));
        return lines.toString();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
