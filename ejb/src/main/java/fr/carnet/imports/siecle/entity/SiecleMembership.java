package fr.carnet.imports.siecle.entity;

/** A pupil's place in a division or a group; the first division of the file is the principal one. */
public record SiecleMembership(int line, long eleveId, StructureKind kind, String code, boolean principal) {
}
