package fr.carnet.schoollife.discipline.board.entity;

/**
 * Who sits.
 *
 * @param replaces whom, and why; null for who was elected or appointed
 */
public record BoardMember(Capacity capacity, String name, String replaces) {
}
