package fr.carnet.messaging.news.entity;

/** What people may ask to be written to about. */
public enum NewsKind {
    ABSENCE, LATENESS, PUNISHMENT, SANCTION,

    /** What the school answers to what this person said of an absence. */
    ANSWER;

    /** Whether a mail says nothing of it but that there is something new: a mailbox is read by others (<i>ED-016</i>). */
    public boolean isSensitive() {
        return this == PUNISHMENT || this == SANCTION || this == ANSWER;
    }
}
