package fr.carnet.accounts.boundary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** To whom a run sends codes. */
public enum CodeRecipients {

    GUARDIANS, STAFF;

    /** Reads the value of the parameter {@code who}, in lower case as commands are typed. */
    public static Optional<CodeRecipients> of(String who) {
        return Stream.of(values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(who)).findFirst();
    }
}
