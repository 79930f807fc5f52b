package fr.carnet.shared.entity;

import java.util.Objects;

/**
 * Something that a job noticed, and what to do about it, in French.
 *
 * <p>A value and not an exception, because thousands of them may come out of one run. The message may name a technical
 * id such as an ELEVE_ID; a name, a birth date or an INE never stands in it, since reports travel by mail and by log.
 *
 * @param uai  the school concerned, null when the file says nothing readable
 * @param file name of the file, null when it comes from no file
 * @param line line in the file, null when the whole file is meant
 */
public record Finding(String code, Severity severity, String uai, String file, Integer line, String message) {

    public Finding {
        Objects.requireNonNull(code, "A finding has a code.");
        Objects.requireNonNull(severity, "A finding has a severity.");
        Objects.requireNonNull(message, "A finding says what to do.");
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }
}
