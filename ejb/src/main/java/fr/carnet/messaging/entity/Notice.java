package fr.carnet.messaging.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Duration;
import java.time.Instant;

/**
 * Something to be said to one person by one way, and what became of it.
 *
 * <p>Planned in sets by the rules of {@code control}, and sent so; this is the one that a person holds in hand while calling.
 */
@Entity
@Table(name = "notice")
public class Notice {

    private static final Duration TRY_AGAIN = Duration.ofMinutes(30);

    @Id
    private Long id;

    @Version
    private int version;

    @Column(name = "establishment_id", insertable = false, updatable = false)
    private long establishmentId;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private NoticeChannel channel;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private int attempts;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected Notice() { /* JPA */ }

    /**
     * Notes what came of a call: reached, the family has answered; a message left counts as told; without an answer it is tried again half
     * an hour later. Refuses NotACall.
     */
    public void called(CallOutcome came, Instant now, long account) {
        if (channel != NoticeChannel.CALL || state != NoticeState.PLANNED) {
            throw new NotACall(id);
        }
        this.outcome = came;
        this.attempts++;
        this.recordedBy = account;
        switch (came) {
            case REACHED -> {
                this.state = NoticeState.ANSWERED;
                this.sentAt = now;
                this.answeredAt = now;
            }
            case VOICEMAIL -> {
                this.state = NoticeState.SENT;
                this.sentAt = now;
            }
            case NO_ANSWER -> this.dueAt = now.plus(TRY_AGAIN);
        }
    }

    public Long id() {
        return id;
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }
}
