package fr.carnet.people.authority.entity;

/**
 * Something changed in who answers for a pupil; those who are told of the pupil learn that much and no more.
 *
 * @param newcomer the guardian whose link is new, who is not told of himself or herself; null when it is about the pupil
 */
public record FamilyFileChanged(long pupil, Long newcomer) {
}
