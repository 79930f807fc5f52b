package fr.carnet.schoollife.discipline.punishment.boundary;

/** A member of the staff in a list to choose from. */
public record StaffName(long id, String name) {
}
