package fr.carnet.imports.calendar.entity;

import java.time.LocalDate;
import java.util.List;

/**
 * One vacation as the open data gives it, checked.
 *
 * @param calendars  every calendar that follows it: a zone has its Alsace-Moselle twin
 * @param afterClass it starts after class of this day
 * @param resumes    classes resume on the morning of this day
 */
public record VacationLine(List<String> calendars, String label, LocalDate afterClass, LocalDate resumes) {
}
