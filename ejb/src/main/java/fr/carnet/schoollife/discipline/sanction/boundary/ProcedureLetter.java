package fr.carnet.schoollife.discipline.sanction.boundary;

import java.util.List;
import java.util.stream.Stream;

/** A letter of a step of the procedure, to the holders of parental authority. */
public enum ProcedureLetter {
    /** The facts and the rights of the defence (<i>R421-10-1; ED-072</i>). */
    NOTICE,
    /** The conservatory ban (<i>D511-33; ED-075</i>). */
    BAN,
    /** The decision with its reasons and ways of appeal (<i>ED-078, ED-095</i>). */
    DECISION,
    /** How to appeal to the recteur, and until when (<i>R511-49; ED-096</i>). */
    APPEAL,
    EXECUTION,
    /** The revocation of a sursis (<i>R511-13-1; ED-055</i>). */
    REVOCATION;

    /** Those that there are, from the steps that were made. */
    public static List<ProcedureLetter> of(Made made) {
        return Stream.of(values()).filter(letter -> letter.isThere(made)).toList();
    }

    private boolean isThere(Made made) {
        return switch (this) {
            case NOTICE -> !made.byBoard();
            case BAN -> made.banned();
            case DECISION -> made.decided();
            case APPEAL -> made.notified() && made.byBoard();
            case EXECUTION -> made.executed();
            case REVOCATION -> made.revoked();
        };
    }

    /** Which steps of a procedure were made. */
    public record Made(boolean byBoard, boolean banned, boolean decided, boolean notified, boolean executed, boolean revoked) {
    }
}
