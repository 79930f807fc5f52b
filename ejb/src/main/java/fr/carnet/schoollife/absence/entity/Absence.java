package fr.carnet.schoollife.absence.entity;

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
 * A stretch of time during which a pupil was expected and did not come, as the school reads it.
 *
 * <p>The facts are the entries of the rolls; this is what is made of them: its kind, its state and the reason as the school classed
 * it. What the family says is an {@link AbsenceExplanation} beside it and is never written over. Each verb answers the line of history
 * that must be kept with it.
 *
 * <p>Serves <i>Code de l'éducation, art. L131-8 et R131-5</i>.
 */
@Entity
@Table(name = "absence")
public class Absence extends SchoolLifeFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_seq")
    @SequenceGenerator(name = "absence_seq", sequenceName = "absence_seq", allocationSize = 50)
    private Long id;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Enumerated(EnumType.STRING)
    private AbsenceState state;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    @Column(name = "own_reason_id")
    private Long ownReasonId;

    @Enumerated(EnumType.STRING)
    private AbsenceOrigin origin;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "classed_at")
    private Instant classedAt;

    @Column(name = "classed_by")
    private Long classedBy;

    protected Absence() { /* JPA */ }

    private Absence(Pupil pupil, AbsenceKind kind, Instant startsAt, Instant endsAt, AbsenceOrigin origin, Recording recording) {
        super(pupil, recording);
        if (!endsAt.isAfter(startsAt)) {
            throw new PeriodBackwards();
        }
        this.kind = kind;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.origin = origin;
        this.state = AbsenceState.UNJUSTIFIED;
        this.reason = AbsenceReason.UNKNOWN;
    }

    /** Records an absence that nobody has explained yet; refuses PeriodBackwards. */
    public static Absence of(Pupil pupil, Instant from, Instant to, AbsenceOrigin origin, Recording recording) {
        return new Absence(pupil, AbsenceKind.ABSENCE, from, to, origin, recording);
    }

    /** Records one whose kind needs no excuse: an outing, a placement, a measure of the school; refuses PeriodBackwards. */
    public static Absence ofKind(AbsenceKind kind, Pupil pupil, Instant from, Instant to, AbsenceOrigin origin, Recording recording) {
        Absence made = new Absence(pupil, kind, from, to, origin, recording);
        made.state = kind.countsAsAbsence() ? AbsenceState.UNJUSTIFIED : AbsenceState.LEGITIMATE;
        return made;
    }

    /** The first line of its history; asked once it is persisted. */
    public AbsenceChange recorded(Recording act) {
        return new AbsenceChange(this, AbsenceStep.RECORDED, null, null, null, act);
    }

    /** Somebody explained it: it waits for the school's answer, unless that was given already. */
    public AbsenceChange explained(Recording act) {
        return explanationChanged(AbsenceStep.EXPLAINED, AbsenceState.AWAITING, act);
    }

    /** The explanation was taken back before the school answered. */
    public AbsenceChange explanationWithdrawn(Recording act) {
        return explanationChanged(AbsenceStep.EXPLANATION_WITHDRAWN, AbsenceState.UNJUSTIFIED, act);
    }

    private AbsenceChange explanationChanged(AbsenceStep what, AbsenceState next, Recording act) {
        refuseIfCancelled();
        AbsenceState before = state;
        if (!state.settled()) {
            this.state = next;
        }
        return new AbsenceChange(this, what, before, reason, null, act);
    }

    /** The school's reading, which only a CPE or the head gives (<i>ED-004</i>): the state follows from the reason. */
    public AbsenceChange classAs(AbsenceReason given, Long ownReason, String cause, Recording act) {
        return settle(given.stateWhenClassed(), given, ownReason, cause, act);
    }

    /** Accepted though the law leaves the reason to the authority's judgement. */
    public AbsenceChange accept(AbsenceReason given, Long ownReason, Recording act) {
        return settle(AbsenceState.LEGITIMATE, given, ownReason, null, act);
    }

    /** Not accepted; may be accepted later on, when better is known. */
    public AbsenceChange refuse(String cause, Recording act) {
        return settle(AbsenceState.NOT_LEGITIMATE, reason, ownReasonId, cause, act);
    }

    private AbsenceChange settle(AbsenceState next, AbsenceReason given, Long ownReason, String cause, Recording act) {
        refuseIfCancelled();
        AbsenceState stateBefore = state;
        AbsenceReason reasonBefore = reason;
        this.state = next;
        this.reason = given;
        this.ownReasonId = ownReason;
        this.classedAt = next.settled() ? act.at() : null;
        this.classedBy = next.settled() ? act.by() : null;
        return new AbsenceChange(this, AbsenceStep.to(next), stateBefore, reasonBefore, cause, act);
    }

    /** Who looks after it, or nobody; of the day's work and not of the history. */
    public void takenBy(Long account) {
        refuseIfCancelled();
        this.ownerId = account;
    }

    /** Refuses AlreadyCancelled. */
    public AbsenceChange cancel(String cause, Recording act) {
        cancel(act.at(), act.by());
        return new AbsenceChange(this, AbsenceStep.CANCELLED, state, reason, cause, act);
    }

    private void refuseIfCancelled() {
        if (cancelled()) {
            throw new AlreadyCancelled(id);
        }
    }

    @Override
    public Long id() {
        return id;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public AbsenceKind kind() {
        return kind;
    }

    public AbsenceState state() {
        return state;
    }

    public AbsenceReason reason() {
        return reason;
    }

    public Long owner() {
        return ownerId;
    }
}
