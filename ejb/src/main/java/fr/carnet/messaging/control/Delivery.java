package fr.carnet.messaging.control;

/** What the carrier of a message says of it. */
enum Delivery {
    TAKEN,
    /** That address or number can receive none: another way is taken. */
    REFUSED,
    /** The carrier takes nothing now and has taken nothing: the message waits. */
    DOWN,
    /** Nobody knows whether it left: it is never handed over again. */
    UNSURE
}
