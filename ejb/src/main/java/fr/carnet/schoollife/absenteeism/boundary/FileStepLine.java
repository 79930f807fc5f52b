package fr.carnet.schoollife.absenteeism.boundary;

import fr.carnet.schoollife.absenteeism.entity.FileStep;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One step of a file.
 *
 * @param by null when the counter did it
 */
public record FileStepLine(FileStep what, Integer halfDays, LocalDate on, String note, LocalDateTime recordedAt, String by) {
}
