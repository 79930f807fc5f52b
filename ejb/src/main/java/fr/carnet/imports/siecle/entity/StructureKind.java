package fr.carnet.imports.siecle.entity;

/** TYPE_STRUCTURE: divisions and groups share their codes' attribute and are told apart by this letter. */
public enum StructureKind {
    D, G
}
