package fr.carnet.imports.entity;

import java.io.Serializable;

/**
 * What the operator asked of an import, as typed; blank is absent.
 *
 * @param dir  folder whose files are read, with those below
 * @param file one file, instead of a folder
 * @param mode {@code apply}, or {@code plan} for a rehearsal that counts and writes nothing
 * @param year school year of the files when it is another one on purpose
 * @param uai  the only school that the files may be of
 */
public record ImportOrder(String dir, String file, String mode, String year, String uai) implements Serializable {

    public static final String APPLY = "apply";
    public static final String PLAN = "plan";

    public ImportOrder {
        mode = mode == null || mode.isBlank() ? APPLY : mode.strip();
    }

    public boolean isRehearsal() {
        return PLAN.equals(mode);
    }

    /** The school year that files must be of: the one confirmed, else the active one. */
    public int yearOr(int active) {
        return has(year) ? Integer.parseInt(year.strip()) : active;
    }

    /** The source that is asked for, null when there is none or both. */
    public String source() {
        return has(dir) == has(file) ? null : has(dir) ? dir : file;
    }

    public static boolean has(String text) {
        return text != null && !text.isBlank();
    }
}
