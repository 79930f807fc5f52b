package fr.carnet.schoollife.family.boundary;

/**
 * A school as a family reaches it.
 *
 * @param phone as the directory writes it; null when the directory has none
 */
public record FamilySchool(String name, String phone) {
}
