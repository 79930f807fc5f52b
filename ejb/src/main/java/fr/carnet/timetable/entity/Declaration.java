package fr.carnet.timetable.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import java.time.Instant;

/**
 * Something that somebody of a school declared of its timetable or of who gives it, at some time.
 *
 * <p>Never edited: others may have read it. A wrong one is cancelled, which keeps who did it and when, and another is made.
 */
@MappedSuperclass
public abstract class Declaration {

    @Version
    private int version;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancelled_by")
    private Long cancelledBy;

    protected Declaration() { /* JPA */ }

    Declaration(long establishment, Instant now, long account) {
        this.establishmentId = establishment;
        this.recordedAt = now;
        this.recordedBy = account;
    }

    /** Who cancelled first stays the one who did. */
    public void cancel(Instant now, long account) {
        if (!isCancelled()) {
            this.cancelledAt = now;
            this.cancelledBy = account;
        }
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }
}
