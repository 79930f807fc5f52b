package fr.carnet.schoollife.absence.boundary;

import java.util.List;

/**
 * One page of absences.
 *
 * @param total how many there are on all pages
 */
public record AbsenceList(List<AbsenceLine> lines, int total) {

    public int pages() {
        return Math.max(1, (total + AbsenceFilter.PAGE - 1) / AbsenceFilter.PAGE);
    }
}
