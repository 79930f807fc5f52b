package fr.carnet.shared.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a job counted for one school: a number per subject ({@code pupils}) and measure ({@code created}), in the order
 * given.
 */
public final class Tally {

    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();

    public Tally add(String subject, String measure, long count) {
        counts.computeIfAbsent(subject, s -> new LinkedHashMap<>()).merge(measure, count, Long::sum);
        return this;
    }

    public long of(String subject, String measure) {
        return counts.getOrDefault(subject, Map.of()).getOrDefault(measure, 0L);
    }

    /** The counts as a JSON object of objects; subjects and measures are words of ours that need no escape. */
    public String toJson() {
        StringBuilder json = new StringBuilder("{");
        counts.forEach((subject, measures) -> {
            json.append(json.length() == 1 ? "" : ",").append('"').append(subject).append("\":{");
            int start = json.length();
            measures.forEach((measure, count) -> {
                json.append(json.length() == start ? "" : ",");
                json.append('"').append(measure).append("\":").append(count);
            });
            json.append('}');
        });
        return json.append('}').toString();
    }

    @Override
    public String toString() {
        return toJson();
    }
}
