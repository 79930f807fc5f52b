package fr.carnet.accounts.activation.entity;

import java.time.LocalDate;

/**
 * How long an unused activation code lives: three calendar months, <i>«détruit au bout de trois mois»</i>.
 *
 * <p>A code issued on the 15th is dead on the 15th, three months later. When that month is too short to have the day, the code
 * dies with the month: issued on 30 November 2026, it serves until 28 February 2027 and no more on 1 March (<i>TS-021</i>).
 */
public final class CodeLife {

    private static final int MONTHS = 3;

    private CodeLife() {
    }

    /** The last day, in France, on which the code may be used. */
    public static LocalDate lastDay(LocalDate issued) {
        LocalDate sameDay = issued.plusMonths(MONTHS);
        boolean clamped = sameDay.getDayOfMonth() < issued.getDayOfMonth();
        return clamped ? sameDay : sameDay.minusDays(1);
    }
}
