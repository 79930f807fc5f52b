package fr.carnet.imports.file.entity;

/**
 * What the first lines of a file tell, as they are written: nothing is checked yet.
 *
 * @param root root element, null when there is none
 * @param uai  number of the school, null when unreadable
 * @param year {@code ANNEE_SCOLAIRE}, null when unreadable
 * @param stamp HORODATAGE, else DATE_EXPORT, null when neither stands there
 * @param trouble variant of F02 when the head itself cannot be accepted, else null
 */
public record FileHead(String root, String uai, String year, String stamp, String trouble) {

    public FileKind kind() {
        return root == null ? FileKind.UNKNOWN : FileKind.ofRoot(root);
    }
}
