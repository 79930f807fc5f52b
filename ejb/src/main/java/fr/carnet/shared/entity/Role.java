package fr.carnet.shared.entity;

/** Names of the roles, as {@code @RolesAllowed} and the groups of the identity stores spell them. */
public final class Role {

    /** Chef d’établissement or deputy. */
    public static final String HEAD = "HEAD";
    /** Conseiller principal d’éducation. */
    public static final String CPE = "CPE";
    public static final String TEACHER = "TEACHER";
    /** Assistant d’éducation. */
    public static final String AED = "AED";
    public static final String SECRETARIAT = "SECRETARIAT";
    /** Infirmier or infirmière of a school: sees no pupil before there is an infirmary, and nothing of school life then either (<i>DP-070</i>). */
    public static final String NURSE = "NURSE";
    /** Any other member of the staff: may sign in, and sees nothing of the pupils. */
    public static final String STAFF = "STAFF";
    public static final String GUARDIAN = "GUARDIAN";
    public static final String PUPIL = "PUPIL";
    /** Agent of a rectorat, for the schools of an académie and never for a pupil (<i>TS-052</i>); no account can hold it yet. */
    public static final String RECTORAT = "RECTORAT";
    /** Signed in with a password, and obliged to set up a second factor before anything else. */
    public static final String ENROLLING = "ENROLLING";
    /** Who runs the jobs, a person or a scheduler. */
    public static final String OPERATOR = "OPERATOR";

    /** The second person of an act of power: confirms what the operator asked, and can ask for nothing. */
    public static final String WITNESS = "WITNESS";

    private Role() {
    }
}
