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

    /**
     * Refuses SuspensionOver without a sursis that runs, FactsOutsideSuspension, NewFactsTooLight, BoardRevokes when no conseil revoked
     * that of an expulsion, ExclusionsTooLong when both exclusions together pass eight days.
     *
     * @param warned day on which the pupil was told what new facts would lead to
     */
    void revoke(LocalDate on, LocalDate warned, NewFacts because) {
        if (suspension == Suspension.NONE || revokedOn != null) {
            throw new SuspensionOver();
        }
        if (because.day().isBefore(warned) || because.day().isAfter(revocableUntil)) {
            throw new FactsOutsideSuspension(warned, revocableUntil);
        }
        if (!because.level().isAtLeast(kind)) {
            throw new NewFactsTooLight(kind);
        }
        if (kind.needsDisciplinaryBoard() && !because.byBoard()) {
            throw new BoardRevokes();
        }
        checkTogether(because.days());
        this.revokedOn = on;
    }

    /** Refuses ExclusionsTooLong: the sursis and a new exclusion keep the pupil out for eight days at most (<i>ED-055</i>). */
    public void checkTogether(int newDays) {
        int together = newDays + suspendedDays();
        if (newDays > 0 && together > SanctionKind.Measure.DAYS.most()) {
            throw new ExclusionsTooLong(together);
        }
    }

    private int suspendedDays() {
        if (suspension == Suspension.PARTIAL) {
            return suspendedDays;
        }
        return suspension == Suspension.NONE || days == null ? 0 : days;
    }

    /** Days of exclusion to execute, the sursis left out. */
    public int daysToExecute() {
        return days == null ? 0 : days - suspendedDays();
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
