package fr.carnet.messaging.entity;

/** The ways by which a family is told. A person makes the calls and posts the letters; the other two leave by themselves. */
public enum NoticeChannel {
    MAIL, SMS, CALL, LETTER;

    /** Whether the job sends it without anybody. */
    public boolean automatic() {
        return this == MAIL || this == SMS;
    }
}
