package fr.carnet.accounts.refusal.entity;

import java.util.List;

/** How a refusal reached the school: by the person on line, or in writing (<i>TS-004</i>). */
public enum RefusalChannel {
    ONLINE, LETTER, MAIL;

    /** Those that the school records. */
    public static List<RefusalChannel> written() {
        return List.of(LETTER, MAIL);
    }
}
