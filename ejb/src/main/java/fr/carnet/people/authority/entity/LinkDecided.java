package fr.carnet.people.authority.entity;

/** The school has recorded what a person is for a pupil; what waited to know it ends in the same transaction. */
public record LinkDecided(long pupil, long guardian) {
}
