package fr.carnet.shared.entity;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, named by its September: {@code 2026} is 2026-2027.
 *
 * <p>It runs from 1 August to 31 July here, so that the exports that schools load in August are those of the year to come; what
 * the law dates «à la fin de l’année scolaire» uses {@link #lastDay()}, 31 August, the latest reading (<i>TS-060</i>).
 */
public record SchoolYear(int september) {

    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(september, Month.AUGUST, 1);
    }

    /** Last day on which what belongs to the year may still be kept. */
    public LocalDate lastDay() {
        return LocalDate.of(september + 1, Month.AUGUST, 31);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    public SchoolYear plus(int years) {
        return new SchoolYear(september + years);
    }

    @Override
    public String toString() {
        return september + "-" + (september + 1);
    }
}
