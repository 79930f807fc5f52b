package fr.carnet.schoollife.absence.entity;

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

import java.time.Instant;

/**
 * One line of an absence's history: what was done, by whom, when, why; its state, reason and period after it.
 *
 * <p>Written once, never read back as an entity: lists of history are projections.
 */
@Entity
@Table(name = "absence_change")
public class AbsenceChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_change_seq")
    @SequenceGenerator(name = "absence_change_seq", sequenceName = "absence_change_seq", allocationSize = 50)
    private Long id;

    @Column(name = "school_year")
    private int schoolYear;

    private int academy;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "absence_id")
    private long absenceId;

    @Column(name = "pupil_id")
    private long pupilId;

    @Enumerated(EnumType.STRING)
    private AbsenceStep what;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private AbsenceState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private AbsenceState toState;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_reason")
    private AbsenceReason fromReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_reason")
    private AbsenceReason toReason;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String cause;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    protected AbsenceChange() { /* JPA */ }

    AbsenceChange(Absence after, AbsenceStep what, AbsenceState fromState, AbsenceReason fromReason, String cause, Recording act) {
        this.schoolYear = act.schoolYear().september();
        this.academy = act.academy();
        this.establishmentId = act.establishmentId();
        this.absenceId = after.id();
        this.pupilId = after.pupil();
        this.what = what;
        this.fromState = fromState;
        this.toState = after.state();
        this.fromReason = fromReason;
        this.toReason = after.reason();
        this.startsAt = after.startsAt();
        this.endsAt = after.endsAt();
        this.cause = cause;
        this.changedAt = act.at();
        this.changedBy = act.by();
    }
}
