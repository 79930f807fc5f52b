package fr.carnet.schoollife.absenteeism.boundary;

import fr.carnet.schoollife.absenteeism.entity.FileStep;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/** A step that people took. */
public record TakenStep(long file, @NotNull FileStep what, @NotNull LocalDate on, @Size(max = 500) String note) {
}
