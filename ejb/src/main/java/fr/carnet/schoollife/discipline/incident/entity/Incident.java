package fr.carnet.schoollife.discipline.incident.entity;

import fr.carnet.schoollife.record.entity.AlreadyCancelled;
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

/**
 * Something that happened between people of the school, told by an adult.
 *
 * <p>The account is never edited: a wrong one is cancelled and told again. It names several pupils, so no family ever reads it.
 */
@Entity
@Table(name = "incident")
public class Incident {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_seq")
    @SequenceGenerator(name = "incident_seq", sequenceName = "incident_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private IncidentPlace place;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    @Enumerated(EnumType.STRING)
    private Seriousness seriousness;

    private String account;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private String dismissal;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    @Column(name = "dismissed_by")
    private Long dismissedBy;

    @Column(name = "reported_by")
    private long reportedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancelled_by")
    private Long cancelledBy;

    protected Incident() { /* JPA */ }

    /** @param reportedBy the member of the staff who tells */
    public Incident(Instant happenedAt, IncidentPlace place, IncidentKind kind, Seriousness seriousness, String account, Duty duty, long reportedBy,
            Recording recording) {
        this.happenedAt = happenedAt;
        this.place = place;
        this.kind = kind;
        this.seriousness = seriousness;
        this.account = account.strip();
        this.duty = duty;
        this.reportedBy = reportedBy;
        this.establishmentId = recording.establishmentId();
        this.schoolYear = recording.schoolYear().september();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /** The head does not open the proceedings that the law asks for, and says why (<i>ED-071</i>); refuses DutyNotOwed. */
    public void dismiss(String why, Instant now, long by) {
        if (duty == Duty.NONE || dismissedAt != null) {
            throw new DutyNotOwed();
        }
        this.dismissal = why.strip();
        this.dismissedAt = now;
        this.dismissedBy = by;
    }

    /** Refuses AlreadyCancelled. */
    public void cancel(Instant now, long by) {
        if (cancelledAt != null) {
            throw new AlreadyCancelled(id);
        }
        this.cancelledAt = now;
        this.cancelledBy = by;
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }

    public boolean isReportedBy(long staff) {
        return reportedBy == staff;
    }

    public Long id() {
        return id;
    }
}
