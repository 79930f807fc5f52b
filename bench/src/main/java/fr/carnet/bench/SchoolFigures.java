package fr.carnet.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What a measurement of the pages found. */
record SchoolFigures(int users, List<Page> pages) implements Figures {

    private static final double MEDIAN_WANTED = 200;
    private static final double SLOW_WANTED = 1000;

    /**
     * @param rps answers a second, all users together
     * @param median milliseconds
     * @param slow milliseconds under which 95 answers of 100 are
     * @param sql statements that one answer asks of the database, scope and journal included
     */
    record Page(String name, double rps, double median, double slow, int sql) {

        boolean quickEnough() {
            return median < MEDIAN_WANTED && slow < SLOW_WANTED;
        }
    }

    @Override
    public JsonObject json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        pages.forEach(page -> all.add(Json.createObjectBuilder().add("page", page.name()).add("rps", rounded(page.rps()))
                .add("p50_ms", rounded(page.median())).add("p95_ms", rounded(page.slow())).add("sql", page.sql())));
        return Json.createObjectBuilder().add("name", "school").add("pages", all).build();
    }

    @Override
    public String table() {
        StringBuilder lines = new StringBuilder(String.format(Locale.FRENCH,
                "Pages, %d personnes à la fois     réponses/s   médiane ≤ 200   95 %% ≤ 1000    SQL%n", users));
        pages.forEach(page -> lines.append(String.format(Locale.FRENCH, "%-32s %11.1f %12.1f ms %10.1f ms %6d %s%n",
                page.name(), page.rps(), page.median(), page.slow(), page.sql(), page.quickEnough() ? "✓" : "✗")));
        return lines.toString();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
