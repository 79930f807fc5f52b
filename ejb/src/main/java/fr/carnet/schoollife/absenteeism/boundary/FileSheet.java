package fr.carnet.schoollife.absenteeism.boundary;

import fr.carnet.schoollife.absenteeism.entity.FileStep;

import java.util.List;

/** One file with the absences of its month and its steps; {@code next} are the steps that people may take. */
public record FileSheet(FileLine line, List<MonthAbsence> absences, List<FileStepLine> steps, List<FileStep> next) {
}
