package fr.carnet.schoollife.lateness.entity;

import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.record.entity.AlreadyCancelled;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.schoollife.record.entity.SchoolLifeFact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import java.time.Instant;

/**
 * That a pupil came late, and how many minutes were lost; an event of its own, not an absence (<i>ED-011</i>).
 *
 * <p>When and how long is the fact, which never changes. Why is a reading of it: a roll knows none, and school life gives one when it
 * learns it, each time with a {@linkplain LatenessChange line of history}.
 */
@Entity
@Table(name = "lateness")
public class Lateness extends SchoolLifeFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lateness_seq")
    @SequenceGenerator(name = "lateness_seq", sequenceName = "lateness_seq", allocationSize = 50)
    private Long id;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private LatenessReason reason;

    protected Lateness() { /* JPA */ }

    private Lateness(Pupil pupil, Instant arrivedAt, int minutes, LatenessReason reason, Recording recording) {
        super(pupil, recording);
        this.arrivedAt = arrivedAt;
        this.minutes = minutes;
        this.reason = reason;
    }

    public static Lateness of(Pupil pupil, Instant arrivedAt, int minutes, LatenessReason reason, Recording recording) {
        return new Lateness(pupil, arrivedAt, minutes, reason, recording);
    }

    /** Gives the reason, known or known better; refuses AlreadyCancelled. */
    public LatenessChange readAs(LatenessReason given, Recording act) {
        if (cancelled()) {
            throw new AlreadyCancelled(id);
        }
        LatenessReason before = reason;
        this.reason = given;
        return new LatenessChange(this, before, given, act);
    }

    public LatenessReason reason() {
        return reason;
    }

    @Override
    public Long id() {
        return id;
    }
}
