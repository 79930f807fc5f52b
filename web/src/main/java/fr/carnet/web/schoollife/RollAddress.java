package fr.carnet.web.schoollife;

import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.shared.control.OpaqueIds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which roll an address names: a lesson and its day, a taken roll, or a division, a group or a study hall at given hours of today.
 *
 * <p>Things are named by their tokens. The form of the roll repeats the address in hidden fields, so that it is complete by itself.
 */
public record RollAddress(String roll, String lesson, String division, String group, String study, LocalDate day, LocalTime from, LocalTime to) {

    private static final int USUAL_MINUTES = 55;

    static RollAddress of(Map<String, String> fields) {
        return new RollAddress(text(fields, "roll"), text(fields, "lesson"), text(fields, "division"), text(fields, "group"),
                text(fields, "study"), read(fields, "day", LocalDate::parse), read(fields, "from", LocalTime::parse),
                read(fields, "to", LocalTime::parse));
    }

    private static String text(Map<String, String> fields, String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static <T> T read(Map<String, String> fields, String name, Function<String, T> reading) {
        try {
            String value = text(fields, name);
            return value == null ? null : reading.apply(value);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    boolean isEmpty() {
        return roll == null && lesson == null && division == null && group == null && study == null;
    }

    boolean isTaken() {
        return roll != null;
    }

    long roll(OpaqueIds ids) {
        return ids.open(roll);
    }

    /** @param shown pupils of a study hall who are on the page already, or who have just been searched for */
    RollSubject subject(OpaqueIds ids, LocalDateTime now, Set<Long> shown) {
        if (lesson != null) {
            return RollSubject.lesson(ids.open(lesson), day == null ? now.toLocalDate() : day);
        }
        LocalTime starts = from == null ? now.toLocalTime().truncatedTo(ChronoUnit.MINUTES) : from;
        LocalTime ends = to == null || !to.isAfter(starts) ? until(starts) : to;
        if (study != null) {
            return new RollSubject(RollKind.STUDY, division == null || !shown.isEmpty() ? null : ids.open(division), now.toLocalDate(),
                    starts, ends, shown);
        }
        return division != null ? RollSubject.division(ids.open(division), now.toLocalDate(), starts, ends)
                : RollSubject.group(ids.open(group), now.toLocalDate(), starts, ends);
    }

    /** The way back to the same roll, once it is kept. */
    String again(String page, String keptRoll) {
        return lesson == null ? page + "&roll=" + keptRoll : page + "&lesson=" + lesson + (day == null ? "" : "&day=" + day);
    }

    private static LocalTime until(LocalTime starts) {
        LocalTime ends = starts.plusMinutes(USUAL_MINUTES);
        return ends.isAfter(starts) ? ends : LocalTime.of(23, 59);
    }
}
