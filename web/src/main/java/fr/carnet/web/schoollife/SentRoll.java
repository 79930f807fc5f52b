package fr.carnet.web.schoollife;

import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.entity.Mark;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.schoollife.RollRow.RollChoices;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A roll as the browser sends it: for each pupil {@code m.token} the state, {@code n} minutes, {@code o} another mark, {@code h} its
 * hour, {@code w} its words; and {@code key}, drawn when the page was first shown.
 *
 * <p>What cannot be read is taken as not said: a browser offers no other value, and the desk checks the rest.
 */
record SentRoll(Map<String, String> fields) {

    private static final String KEY = "key";
    private static final String VERSION = "version";
    private static final String STATE = "m.";

    /** Whether the request sends a roll at all. */
    boolean isSent() {
        return fields.containsKey(KEY);
    }

    /** Whether it is a roll to take, and not the correction of one. */
    boolean isFirst() {
        return !fields.containsKey(VERSION);
    }

    int version() {
        String version = fields.getOrDefault(VERSION, "");
        return version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : -1;
    }

    UUID key() {
        try {
            return UUID.fromString(fields.getOrDefault(KEY, ""));
        } catch (IllegalArgumentException drawnAnew) {
            return UUID.randomUUID();
        }
    }

    boolean knows(String token) {
        return fields.containsKey(STATE + token);
    }

    List<NewMark> marks(OpaqueIds ids) {
        return tokens().flatMap(token -> choices(token).marks(ids.open(token))).toList();
    }

    /** The pupils whose lines the page has shown. */
    Set<Long> pupils(OpaqueIds ids) {
        return tokens().map(ids::open).collect(Collectors.toSet());
    }

    private Stream<String> tokens() {
        return fields.keySet().stream().filter(name -> name.startsWith(STATE)).map(name -> name.substring(STATE.length()));
    }

    RollChoices choices(String token) {
        return new RollChoices(mark(STATE + token), minutes("n." + token), mark("o." + token), hour("h." + token), text("w." + token));
    }

    private String text(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private Mark mark(String name) {
        String value = text(name);
        for (Mark mark : Mark.values()) {
            if (mark.name().equals(value)) {
                return mark;
            }
        }
        return null;
    }

    private Integer minutes(String name) {
        String value = text(name);
        return value != null && value.matches("[0-9]{1,3}") && Integer.parseInt(value) > 0 ? Integer.valueOf(value) : null;
    }

    private LocalTime hour(String name) {
        try {
            String value = text(name);
            return value == null ? null : LocalTime.parse(value);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
