package fr.carnet.schoollife.discipline.sanction.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a decision says, as long as it lives: the measure, its sursis, what may take its place.
 *
 * <p>Copied from a {@link Decision} once it is checked, and never typed again: a sursis is revoked, an engagement kept or broken.
 */
@Embeddable
public class Terms {

    @Enumerated(EnumType.STRING)
    private SanctionKind kind;

    private Integer days;

    private Integer hours;

    private String motive;

    @Enumerated(EnumType.STRING)
    private Suspension suspension = Suspension.NONE;

    @Column(name = "suspended_days")
    private Integer suspendedDays;

    @Column(name = "revocable_until")
    private LocalDate revocableUntil;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Column(name = "host_place")
    private String hostPlace;

    @Column(name = "host_person")
    private String hostPerson;

    private String activity;

    private String organisation;

    @Column(name = "engaged_on")
    private LocalDate engagedOn;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "convention_on")
    private LocalDate conventionOn;

    @Enumerated(EnumType.STRING)
    private Alternative alternative = Alternative.NONE;

    protected Terms() { /* JPA, and a procedure before its decision */ }

    static Terms of(Decision decision) {
        Terms terms = new Terms();
        terms.kind = decision.kind();
        terms.motive = decision.motive().strip();
        terms.days = decision.days();
        terms.hours = decision.hours();
        terms.suspension = decision.suspension();
        terms.suspendedDays = decision.suspendedDays();
        terms.revocableUntil = decision.revocableUntil();
        terms.hostPlace = decision.hostPlace();
        terms.hostPerson = decision.hostPerson();
        terms.activity = decision.activity();
        terms.organisation = decision.organisation();
        terms.engagedOn = decision.engagedOn();
        terms.agreedOn = decision.agreedOn();
        terms.conventionOn = decision.conventionOn();
        terms.alternative = decision.alternative() ? Alternative.PENDING : Alternative.NONE;
        return terms;
    }

    /** Whether nothing is to be executed: an alternative runs, or a total sursis. */
    boolean heldBack() {
        return alternative == Alternative.PENDING || suspension == Suspension.TOTAL && revokedOn == null;
    }

    void revoke(LocalDate on, Authority by, int newDays) {
        if (suspension == Suspension.NONE || revokedOn != null || revocableUntil.isBefore(on)) {
            throw new SuspensionOver(revocableUntil);
        }
        if (kind.needsDisciplinaryBoard() && by != Authority.BOARD) {
            throw new BoardRevokes();
        }
        int together = newDays + (suspension == Suspension.PARTIAL ? suspendedDays : days == null ? 0 : days);
        if (together > SanctionKind.Measure.DAYS.most()) {
            throw new ExclusionsTooLong(together);
        }
        this.revokedOn = on;
    }

    void alternativeEnded(boolean kept) {
        this.alternative = kept ? Alternative.KEPT : Alternative.BROKEN;
    }

    public SanctionKind kind() {
        return kind;
    }

    public Integer days() {
        return days;
    }

    public Integer hours() {
        return hours;
    }

    public String motive() {
        return motive;
    }

    public Suspension suspension() {
        return suspension;
    }

    public Alternative alternative() {
        return alternative;
    }
}
