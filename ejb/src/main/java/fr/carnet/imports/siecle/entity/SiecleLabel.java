package fr.carnet.imports.siecle.entity;

/** A code of the nomenclature with its words. */
public record SiecleLabel(Kind kind, String code, String label) {

    public enum Kind {
        SUBJECT, FORMATION
    }
}
