package fr.carnet.shared.control;

import jakarta.persistence.Query;

import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * One line of a native query, read column after column: {@code new PupilLine(row.id(), row.text(), row.day())}.
 *
 * <p>Null stays null but for {@link #id}, which is for columns that always have one. What the driver gives for a date changed between
 * versions of JPA: both kinds are read.
 */
public final class Row {

    private final Object[] columns;
    private int next;

    private Row(Object line) {
        this.columns = line instanceof Object[] several ? several : new Object[] {line};
    }

    public static Stream<Row> of(Query query) {
        Stream<?> lines = query.getResultStream();
        return lines.map(Row::new);
    }

    public long id() {
        return ((Number) column()).longValue();
    }

    public Long optionalId() {
        Number number = (Number) column();
        return number == null ? null : number.longValue();
    }

    public Integer number() {
        Number number = (Number) column();
        return number == null ? null : number.intValue();
    }

    public String text() {
        return (String) column();
    }

    public boolean flag() {
        return Boolean.TRUE.equals(column());
    }

    public Boolean optionalFlag() {
        return (Boolean) column();
    }

    public <E extends Enum<E>> E value(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }

    public LocalDate day() {
        Object stored = column();
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }

    public LocalTime hour() {
        Object stored = column();
        return stored instanceof Time time ? time.toLocalTime() : (LocalTime) stored;
    }

    public Instant instant() {
        Object stored = column();
        if (stored == null) {
            return null;
        }
        return stored instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) stored).toInstant();
    }

    /** An instant as a clock in France shows it. */
    public LocalDateTime local() {
        Instant instant = instant();
        return instant == null ? null : LocalDateTime.ofInstant(instant, SchoolClock.PARIS);
    }

    /** Leaves out columns that this kind of line does not fill. */
    public Row skip(int columns) {
        next += columns;
        return this;
    }

    private Object column() {
        return columns[next++];
    }
}
