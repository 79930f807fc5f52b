package fr.carnet.schoollife.rollcall.entity;

/** Where the present moment stands for a roll. */
public enum RollTime {
    /** Under way: now is when it is expected. */
    OPEN,
    /** After the end and before midnight: allowed, and told as such. */
    LATE,
    TOO_EARLY, DAY_OVER, CLOSED_DAY, NOT_HELD;

    public boolean mayTake() {
        return this == OPEN || this == LATE;
    }
}
