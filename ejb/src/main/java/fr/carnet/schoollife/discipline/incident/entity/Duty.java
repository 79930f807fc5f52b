package fr.carnet.schoollife.discipline.incident.entity;

/**
 * What the law obliges the head to begin after an incident (<i>Code de l'éducation, art. R421-10; décret 2023-782; ED-071</i>).
 *
 * <p>A duty to open proceedings and hear the pupil, not a sanction: what is decided, if anything, stays with people.
 */
public enum Duty {
    NONE,
    /** Disciplinary proceedings are opened, or the head writes why not. */
    PROCEEDINGS,
    /** The conseil de discipline is seized: physical violence against a member of the staff. */
    BOARD;

    /** @param staffVictim whether a member of the staff is among the victims */
    public static Duty of(IncidentKind kind, Seriousness seriousness, boolean staffVictim, boolean pupilVictim) {
        boolean graveToSomebody = seriousness.isGrave() && (staffVictim || pupilVictim);
        return switch (kind) {
            case PHYSICAL_VIOLENCE -> staffVictim ? BOARD : onlyIf(graveToSomebody);
            case VERBAL_VIOLENCE -> onlyIf(staffVictim || graveToSomebody);
            case HARASSMENT -> PROCEEDINGS;
            case REPUBLIC_PRINCIPLES -> onlyIf(seriousness.isGrave());
            default -> onlyIf(graveToSomebody);
        };
    }

    private static Duty onlyIf(boolean owed) {
        return owed ? PROCEEDINGS : NONE;
    }
}
