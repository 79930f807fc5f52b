package fr.carnet.schoollife.absence.entity;

import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.record.entity.Recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import static java.time.temporal.TemporalAdjusters.nextOrSame;

/**
 * The same hours of each week, between two days, in which one pupil is not expected: a dispense, an arranged timetable (<i>ED-015</i>).
 *
 * <p>Each of its weeks is a record of its own, which rolls meet as they meet any other. It is ended and never changed: the weeks that
 * were stay, those to come are cancelled, and another one is recorded when the hours move.
 */
@Entity
@Table(name = "absence_arrangement")
public class Arrangement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_arrangement_seq")
    @SequenceGenerator(name = "absence_arrangement_seq", sequenceName = "absence_arrangement_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "school_year")
    private int schoolYear;

    private int academy;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "pupil_id")
    private long pupilId;

    @Enumerated(EnumType.STRING)
    private ArrangementKind kind;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private LocalTime starts;

    private LocalTime ends;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String cause;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    protected Arrangement() { /* JPA */ }

    private Arrangement(Pupil pupil, ArrangementKind kind, Recording recording) {
        this.pupilId = pupil.id();
        this.kind = kind;
        this.schoolYear = recording.schoolYear().september();
        this.academy = recording.academy();
        this.establishmentId = recording.establishmentId();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /** Refuses PeriodBackwards. */
    public static Arrangement of(Pupil pupil, ArrangementKind kind, WeeklyHours hours, String cause, Recording recording) {
        Arrangement made = new Arrangement(pupil, kind, recording);
        made.weekday = hours.weekday();
        made.starts = hours.from();
        made.ends = hours.to();
        made.firstDay = hours.first();
        made.lastDay = hours.last();
        made.cause = cause == null || cause.isBlank() ? null : cause.strip();
        return made;
    }

    /** Its days, holidays included: whoever records them leaves out those without class. */
    public List<LocalDate> days() {
        return Stream.iterate(firstDay.with(nextOrSame(weekday)), day -> !day.isAfter(lastDay), day -> day.plusWeeks(1)).toList();
    }

    /** Refuses ArrangementEnded. */
    public void end(Instant now, long account) {
        if (endedAt != null) {
            throw new ArrangementEnded(id);
        }
        this.endedAt = now;
        this.endedBy = account;
    }

    public Long id() {
        return id;
    }

    public long pupil() {
        return pupilId;
    }

    public LocalTime starts() {
        return starts;
    }

    public LocalTime ends() {
        return ends;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String cause() {
        return cause;
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }
}
