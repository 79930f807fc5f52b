package fr.carnet.imports.timetable.entity;

import fr.carnet.imports.sts.entity.StaffType;

import java.time.LocalTime;

/**
 * That one teacher has one audience at one moment of the week, as a file says it; a lesson is made of one or several.
 *
 * @param division   whether the audience is a division, else a group
 * @param staffType  null when the file names its teachers, or has none
 * @param teacher    name to search for, null when the file gives an identifier, or no teacher
 * @param alternance code of the weeks
 */
public record TimetableRow(int line, boolean division, String structure, StaffType staffType, Long staffId, String teacher,
                           String subject, String subjectLabel, String mode, String alternance, int weekday, LocalTime starts,
                           LocalTime ends, String room) {
}
