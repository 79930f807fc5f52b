package fr.carnet.imports.sts.entity;

/** Who teaches what to a division or a group: one ENSEIGNANT of one SERVICE. */
public record StsTeaching(int line, StaffType type, long staffId, boolean division, String structure, String subject,
        String mode) {
}
