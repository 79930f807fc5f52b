package fr.carnet.imports.sts.entity;

import java.time.LocalDate;

/** <i>Professeur principal</i> of a division; a division of Terminale has two. */
public record StsMainTeacher(StaffType type, long staffId, String division, LocalDate from, LocalDate to) {
}
