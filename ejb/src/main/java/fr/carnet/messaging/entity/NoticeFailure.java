package fr.carnet.messaging.entity;

/** Why a notice failed, in words that name nobody. */
public enum NoticeFailure {
    /** The address or the number cannot receive. */
    BAD_ADDRESS,
    /** Handed over, and nobody knows whether it arrived: it is never sent again, another way is taken. */
    INTERRUPTED
}
