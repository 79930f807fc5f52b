package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.SchoolYear;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The closed scale of disciplinary sanctions; no school may add one (<i>Code de l'éducation, art. R511-13 I; ED-050</i>).
 *
 * <p>Each knows its measure and its bound (<i>ED-051</i>), and how many school years after that of the decision the law keeps the mention
 * on the pupil's file (<i>R511-13 IV; ED-110</i>).
 */
public enum SanctionKind {
    /** Avertissement. */
    WARNING(Measure.NONE, 0),
    /** Blâme. */
    REPRIMAND(Measure.NONE, 1),
    /** Mesure de responsabilisation, at most twenty hours. */
    RESPONSIBILITY_MEASURE(Measure.HOURS, 1),
    /** Exclusion temporaire de la classe, at most eight days, the pupil being hosted in the school. */
    CLASS_EXCLUSION(Measure.DAYS, 2),
    /** Exclusion temporaire de l’établissement ou d’un service annexe, at most eight days. */
    SCHOOL_EXCLUSION(Measure.DAYS, 2),
    /** Exclusion définitive; only the conseil de discipline may decide it (<i>ED-070</i>). */
    EXPULSION(Measure.NONE, -1);

    /** In what a sanction is measured, and the most that the law allows. */
    public enum Measure {
        NONE(0), HOURS(20), DAYS(8);

        private final int most;

        Measure(int most) {
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    private final Measure measure;
    private final int yearsKept;

    SanctionKind(Measure measure, int yearsKept) {
        this.measure = measure;
        this.yearsKept = yearsKept;
    }

    public Measure measure() {
        return measure;
    }

    /** Last day of the mention; empty for an expulsion, which no date erases before the end of second-degree schooling. */
    public Optional<LocalDate> erasedOn(LocalDate decidedOn) {
        return yearsKept < 0 ? Optional.empty() : Optional.of(SchoolYear.of(decidedOn).plus(yearsKept).lastDay());
    }

    /** A sursis goes with the four highest levels (<i>R511-13-1; ED-053</i>). */
    public boolean maySuspend() {
        return compareTo(RESPONSIBILITY_MEASURE) >= 0;
    }

    /** New facts of that level, or higher, let a sursis be revoked (<i>ED-055</i>). */
    public boolean isAtLeast(SanctionKind other) {
        return compareTo(other) >= 0;
    }

    public boolean needsDisciplinaryBoard() {
        return this == EXPULSION;
    }
}
