package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.SchoolYear;

import java.time.LocalDate;

/**
 * What is decided, with all that the law wants of it.
 *
 * @param motive        facts, legal ground and reasons, which the family reads (<i>ED-059</i>)
 * @param days          of an exclusion; null otherwise
 * @param hours         of a mesure de responsabilisation, or of the alternative to an exclusion; null otherwise
 * @param suspendedDays of a partial sursis; null otherwise
 * @param revocableUntil last day on which a sursis may be revoked; null without one
 * @param hostPlace     where the pupil is during an exclusion from the class, and {@code hostPerson} with whom (<i>ED-052</i>)
 * @param activity      of solidarity, culture or training, for a mesure de responsabilisation or an alternative (<i>ED-056</i>)
 * @param organisation  that hosts the activity; null inside the school
 * @param engagedOn     day of the pupil's written engagement
 * @param agreedOn      day of the legal representative's agreement, and {@code conventionOn} of the convention, outside the school
 * @param alternative   whether the activity is offered in the place of the exclusion (<i>ED-057</i>)
 */
public record Decision(SanctionKind kind, String motive, Integer days, Integer hours, Suspension suspension, Integer suspendedDays,
        LocalDate revocableUntil, String hostPlace, String hostPerson, String activity, String organisation, LocalDate engagedOn,
        LocalDate agreedOn, LocalDate conventionOn, boolean alternative) {

    /** An expulsion's sursis ends with the second school year that follows (<i>R511-13-1</i>). */
    private static final int YEARS_OF_EXPULSION = 2;

    /** A sanction without sursis, activity or host: what a warning or a plain exclusion is. */
    public static Decision plain(SanctionKind kind, String motive, Integer days) {
        return new Decision(kind, motive, days, null, Suspension.NONE, null, null, null, null, null, null, null, null, null, false);
    }

    /**
     * Refuses ExpulsionNeedsDisciplinaryBoard, SanctionOutOfBounds, HostMissing, EngagementMissing, AlternativeRefused, SuspensionRefused,
     * SuspensionPeriod.
     *
     * @param enrolledUntil last day of the pupil's stay in the school
     */
    void check(Authority authority, LocalDate on, LocalDate enrolledUntil) {
        if (kind.needsDisciplinaryBoard() && authority != Authority.BOARD) {
            throw new ExpulsionNeedsDisciplinaryBoard();
        }
        checkMeasure();
        if (kind == SanctionKind.CLASS_EXCLUSION && suspension != Suspension.TOTAL && (blank(hostPlace) || blank(hostPerson))) {
            throw new HostMissing();
        }
        if (alternative && kind != SanctionKind.CLASS_EXCLUSION && kind != SanctionKind.SCHOOL_EXCLUSION) {
            throw new AlternativeRefused();
        }
        if (hasActivity()) {
            checkEngagement();
        }
        checkSuspension(on, enrolledUntil);
    }

    /** Days are of exclusions, hours of activities; both within the bounds of the law (<i>ED-051</i>). */
    private void checkMeasure() {
        boolean rightDays = kind.measure() == SanctionKind.Measure.DAYS ? within(days, SanctionKind.Measure.DAYS) : days == null;
        boolean rightHours = hasActivity() ? within(hours, SanctionKind.Measure.HOURS) : hours == null;
        if (!rightDays || !rightHours) {
            throw new SanctionOutOfBounds(kind);
        }
    }

    private void checkEngagement() {
        boolean outside = !blank(organisation);
        if (blank(activity) || engagedOn == null || outside && (agreedOn == null || conventionOn == null)) {
            throw new EngagementMissing();
        }
    }

    /** A sursis runs to the end of the school year at least, and to that of the stay at most; an expulsion's has its own end (<i>ED-054</i>). */
    private void checkSuspension(LocalDate on, LocalDate enrolledUntil) {
        if (suspension == Suspension.NONE) {
            return;
        }
        boolean partial = suspension == Suspension.PARTIAL;
        if (!kind.maySuspend() || partial && (days == null || suspendedDays == null || suspendedDays < 1 || suspendedDays >= days)) {
            throw new SuspensionRefused();
        }
        SchoolYear year = SchoolYear.of(on);
        LocalDate first = year.lastDay();
        LocalDate stay = enrolledUntil.isBefore(first) ? first : enrolledUntil;
        LocalDate last = kind.needsDisciplinaryBoard() ? year.plus(YEARS_OF_EXPULSION).lastDay() : stay;
        if (revocableUntil == null || revocableUntil.isBefore(first) || revocableUntil.isAfter(last)) {
            throw new SuspensionPeriod(first, last);
        }
    }

    /** Days of exclusion to execute, the sursis left out. */
    public int daysToExecute() {
        return Terms.of(this).daysToExecute();
    }

    public boolean hasActivity() {
        return kind == SanctionKind.RESPONSIBILITY_MEASURE || alternative;
    }

    private static boolean within(Integer asked, SanctionKind.Measure measure) {
        return asked != null && asked >= 1 && asked <= measure.most();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
