package fr.carnet.schoollife.record.entity;

import fr.carnet.people.entity.Pupil;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import java.time.Instant;

import static java.util.Objects.requireNonNull;

/**
 * Something that was recorded about a pupil, by somebody, at some time.
 *
 * <p>Never edited: a family may already have been told. A wrong one is {@linkplain #cancel cancelled}, which keeps who did it and when,
 * and another is recorded. School year and académie say in which partition the row lives until the year-end purge.
 */
@MappedSuperclass
public abstract class SchoolLifeFact {

    @Version
    private int version;

    @Column(name = "school_year")
    private int schoolYear;

    private int academy;

    @Column(name = "establishment_id")
    private long establishmentId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancelled_by")
    private Long cancelledBy;

    protected SchoolLifeFact() { /* JPA */ }

    protected SchoolLifeFact(Pupil pupil, Recording recording) {
        this.pupil = requireNonNull(pupil, "A fact concerns a pupil.");
        this.establishmentId = recording.establishmentId();
        this.academy = recording.academy();
        this.schoolYear = recording.schoolYear().september();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /** Refuses AlreadyCancelled: who cancelled first stays the one who did. */
    public void cancel(Instant now, long account) {
        if (cancelledAt != null) {
            throw new AlreadyCancelled(id());
        }
        this.cancelledAt = now;
        this.cancelledBy = account;
    }

    public abstract Long id();

    /** Identity of the pupil concerned. */
    public long pupil() {
        return pupil.id();
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }

    public long pupilId() {
        return pupil.id();
    }

    public boolean cancelled() {
        return cancelledAt != null;
    }
}
