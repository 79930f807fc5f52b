package fr.carnet.messaging.news.entity;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one person wants to be written to about, and the hours in which nothing is sent, as clocks in Paris show them; equal hours are none.
 *
 * <p>Whoever has chosen nothing gets nothing: the address was proved for something else.
 */
public record NewsChoices(Map<NewsKind, Pace> paces, LocalTime quietFrom, LocalTime quietTo) {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    public NewsChoices {
        Map<NewsKind, Pace> whole = new EnumMap<>(NewsKind.class);
        for (NewsKind kind : NewsKind.values()) {
            whole.put(kind, paces.getOrDefault(kind, Pace.NEVER));
        }
        paces = Map.copyOf(whole);
        quietFrom = quietFrom == null ? EVENING : quietFrom;
        quietTo = quietTo == null ? MORNING : quietTo;
    }

    public Pace of(NewsKind kind) {
        return paces.get(kind);
    }
}
