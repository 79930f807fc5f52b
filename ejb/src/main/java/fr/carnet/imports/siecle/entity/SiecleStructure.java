package fr.carnet.imports.siecle.entity;

/** A division or a group of the school. */
public record SiecleStructure(int line, StructureKind kind, String code, String label) {
}
