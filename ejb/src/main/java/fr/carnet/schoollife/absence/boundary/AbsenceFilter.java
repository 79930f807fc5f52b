package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;

import java.time.LocalDate;

/**
 * What a list of absences is asked for; anything null is not asked.
 *
 * @param from first day, and {@code to} last day included, that the absences touch
 * @param said the reason that the family gave
 * @param page from 1
 */
public record AbsenceFilter(AbsenceView view, LocalDate from, LocalDate to, Long division, String name, AbsenceReason said, int page) {

    /** Lines of a page; thirty alike are on one. */
    public static final int PAGE = 50;

    public AbsenceFilter {
        view = view == null ? AbsenceView.TO_SETTLE : view;
        page = Math.max(1, page);
    }
}
