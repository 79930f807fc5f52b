package fr.carnet.schoollife.halfday.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * The register of a division for a month: its pupils by its open days, a mark for each half-day.
 *
 * @param days the days when the school was open
 */
public record Register(String division, LocalDate month, List<LocalDate> days, List<RegisterLine> lines) {
}
