package fr.carnet.people.authority.entity;

/** A person lost what a link with a pupil gave; accounts, codes and messages follow in the same transaction. */
public record LinkNarrowed(long pupil, long guardian) {
}
