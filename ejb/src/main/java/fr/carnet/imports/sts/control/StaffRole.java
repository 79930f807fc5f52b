package fr.carnet.imports.sts.control;

import fr.carnet.shared.entity.Role;

/** What a FONCTION gives in Carnet: the right to sign in as head, CPE or teacher, or only a name. */
final class StaffRole {

    private StaffRole() {
    }

    /** A person without function teaches: so do the exports of schools that create their own staff. */
    static String of(String function) {
        return switch (function == null ? "ENS" : function) {
            case "DIR" -> Role.HEAD;
            case "EDU" -> Role.CPE;
            case "ENS", "DOC" -> Role.TEACHER;
            default -> Role.STAFF;
        };
    }
}
