package fr.carnet.imports.file.entity;

import java.util.Set;

/** What a file is, told by its root element and never by its name. */
public enum FileKind {
    NOMENCLATURES("BEE_NOMENCLATURES"),
    STRUCTURES("BEE_STRUCTURES"),
    PUPILS("BEE_ELEVES", "BEE_EPHC_ELEVES"),
    GUARDIANS("BEE_RESPONSABLES", "BEE_EPHC_RESPONSABLES"),
    STAFF("STS_EDT"),
    /** Known exports that hold nothing Carnet needs. */
    UNUSED("BEE_COMMUN", "BEE_GEOGRAPHIQUE", "BEE_ETABLISSEMENTS"),
    UNKNOWN;

    /** The four exports that {@code siecle-import} reads. */
    public static final Set<FileKind> SIECLE = Set.of(NOMENCLATURES, STRUCTURES, PUPILS, GUARDIANS);

    private final Set<String> roots;

    FileKind(String... roots) {
        this.roots = Set.of(roots);
    }

    public static FileKind ofRoot(String root) {
        for (FileKind kind : values()) {
            if (kind.roots.contains(root)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
