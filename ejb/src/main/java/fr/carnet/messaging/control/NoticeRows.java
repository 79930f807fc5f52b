package fr.carnet.messaging.control;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.stream.Collectors;

/** What JDBC gives and takes, as the records of this component have it. */
final class NoticeRows {

    private NoticeRows() {
    }

    static long number(Object stored) {
        return ((Number) stored).longValue();
    }

    static Instant instant(Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) stored).toInstant();
    }

    static LocalTime time(Object stored) {
        return stored instanceof java.sql.Time time ? time.toLocalTime() : (LocalTime) stored;
    }

    /** Numbers as the text that {@code string_to_array} reads. */
    static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
