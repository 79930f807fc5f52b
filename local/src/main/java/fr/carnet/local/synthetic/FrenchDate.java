package fr.carnet.local.synthetic;

import java.time.LocalDate;

/** Dates as SIECLE exports them, {@code dd/mm/yyyy}; STS writes ISO dates. */
final class FrenchDate {

    private FrenchDate() {
    }

    static String of(LocalDate date) {
        if (date == null) return null;
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        return (day < 10 ? "0" : "") + day + (month < 10 ? "/0" : "/") + month + "/" + date.getYear();
    }
}
