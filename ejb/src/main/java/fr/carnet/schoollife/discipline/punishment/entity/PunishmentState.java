package fr.carnet.schoollife.discipline.punishment.entity;

import java.util.Set;

/** Where a punishment stands; a family reads it from {@code GIVEN} on, and not once lifted. */
public enum PunishmentState {
    PROPOSED, REFUSED, GIVEN, DONE, NOT_DONE, LIFTED;

    private Set<PunishmentState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(GIVEN, REFUSED);
            case GIVEN -> Set.of(DONE, NOT_DONE, LIFTED);
            case NOT_DONE -> Set.of(DONE, GIVEN, LIFTED);
            case REFUSED, DONE, LIFTED -> Set.of();
        };
    }

    boolean mayBecome(PunishmentState asked) {
        return next().contains(asked);
    }

    public boolean isOpen() {
        return this == PROPOSED || this == GIVEN || this == NOT_DONE;
    }
}
