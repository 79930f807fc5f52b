package fr.carnet.accounts.denial.entity;

import java.time.Instant;

/**
 * A link that its own guardian denies, and that waits for the school.
 *
 * @param byCode told with the code of a letter or a mail, by whoever holds it; otherwise from the account of the person
 */
public record DeniedLink(long denial, String guardian, String pupil, boolean byCode, Instant deniedAt) {
}
