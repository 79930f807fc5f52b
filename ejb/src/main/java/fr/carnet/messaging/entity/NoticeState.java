package fr.carnet.messaging.entity;

/** What became of a notice. */
public enum NoticeState {
    /** To be sent, called or printed when its moment comes. */
    PLANNED,
    /** Waits, with many others, for a person to confirm the number of those who will be told. */
    HELD,
    SENT,
    /** The way did not serve, and the next one is taken. */
    FAILED,
    /** Told, and the family answered. */
    ANSWERED,
    /** Nothing left: the matter was settled before. */
    STOPPED
}
