package fr.carnet.imports.file.entity;

import java.util.Set;

/** What a file is, told by its root element and never by its name. */
public enum FileKind {
    NOMENCLATURES("BEE_NOMENCLATURES"),
    STRUCTURES("BEE_STRUCTURES"),
    PUPILS("BEE_ELEVES", "BEE_EPHC_ELEVES"),
    GUARDIANS("BEE_RESPONSABLES", "BEE_EPHC_RESPONSABLES"),
    STAFF("STS_EDT"),
    /** EDT_STS, or the TABLE of lessons of other software, which names no school. */
    TIMETABLE("EDT_STS", "TABLE"),
    /** Known exports that hold nothing Carnet needs. */
    UNUSED("BEE_COMMUN", "BEE_GEOGRAPHIQUE", "BEE_ETABLISSEMENTS"),
    UNKNOWN;

    /** The four exports that {@code siecle-import} reads. */
    public static final Set<FileKind> SIECLE = Set.of(NOMENCLATURES, STRUCTURES, PUPILS, GUARDIANS);

    private final Set<String> roots;

    FileKind(String... roots) {
        this.roots = Set.of(roots);
    }

    /** Whether a file of this root leaves it to the operator to say of which school and year it is. */
    public static boolean isNameless(String root) {
        return "TABLE".equals(root);
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
