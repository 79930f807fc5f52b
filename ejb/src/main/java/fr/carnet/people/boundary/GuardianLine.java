package fr.carnet.people.boundary;

/**
 * A guardian on the file of a pupil.
 *
 * @param kinship two-digit CODE_PARENTE; null when unknown
 * @param level 1 legal, 2 in charge, 3 contact
 * @param authority whether he or she exercises parental authority and is told of school life
 */
public record GuardianLine(String name, String kinship, int level, boolean authority, String phone, String email) {
}
