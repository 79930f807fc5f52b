package fr.carnet.schoollife.discipline.punishment.entity;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One call of a pupil to detention: the day, the hours and the room that the family is told (<i>ED-037</i>).
 *
 * <p>These never change: a postponement closes the call, says why, and another one is made. The rows of a punishment are its trace.
 */
@Entity
@Table(name = "detention")
public class Detention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "detention_seq")
    @SequenceGenerator(name = "detention_seq", sequenceName = "detention_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "school_year")
    private int schoolYear;

    private int academy;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "punishment_id")
    private long punishmentId;

    @Column(name = "pupil_id")
    private long pupilId;

    @Column(name = "slot_id")
    private long slotId;

    private LocalDate day;

    private LocalTime starts;

    private LocalTime ends;

    private String room;

    @Enumerated(EnumType.STRING)
    private DetentionState state;

    private String cause;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    protected Detention() { /* JPA */ }

    public Detention(long punishment, long pupil, DetentionSlot slot, Recording recording) {
        this.punishmentId = punishment;
        this.pupilId = pupil;
        this.slotId = slot.id();
        this.day = slot.day();
        this.starts = slot.starts();
        this.ends = slot.ends();
        this.room = slot.room();
        this.state = DetentionState.PLANNED;
        this.establishmentId = recording.establishmentId();
        this.academy = recording.academy();
        this.schoolYear = recording.schoolYear().september();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /** Refuses DetentionClosed. */
    public void postpone(String why, Instant now, long account) {
        close(DetentionState.POSTPONED, why, now, account);
    }

    /** Refuses DetentionClosed. */
    public void lift(String why, Instant now, long account) {
        close(DetentionState.LIFTED, why, now, account);
    }

    /** Says whether the pupil came; may be put right on the same day. Refuses DetentionClosed, DetentionNotYetHeld. */
    public void attended(boolean came, LocalDate today, Instant now, long account) {
        if (day.isAfter(today)) {
            throw new DetentionNotYetHeld(day);
        }
        if (state == DetentionState.POSTPONED || state == DetentionState.LIFTED) {
            throw new DetentionClosed(state);
        }
        this.state = came ? DetentionState.HELD : DetentionState.MISSED;
        this.closedAt = now;
        this.closedBy = account;
    }

    private void close(DetentionState next, String why, Instant now, long account) {
        if (state != DetentionState.PLANNED && state != DetentionState.MISSED) {
            throw new DetentionClosed(state);
        }
        this.state = next;
        this.cause = why;
        this.closedAt = now;
        this.closedBy = account;
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }

    public Long id() {
        return id;
    }

    public long punishmentId() {
        return punishmentId;
    }

    public long pupilId() {
        return pupilId;
    }

    public LocalDate day() {
        return day;
    }

    public DetentionState state() {
        return state;
    }
}
