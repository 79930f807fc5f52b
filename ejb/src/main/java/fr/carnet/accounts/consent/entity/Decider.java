package fr.carnet.accounts.consent.entity;

import java.time.LocalDate;

/**
 * A person who decides of a pupil’s account, and what he or she last said.
 *
 * @param guardian null for the pupil, who decides alone once of age (<i>TS-008</i>)
 * @param given    null when nothing was said yet
 * @param notice   edition of the notice of rights then shown (<i>TS-011</i>)
 */
public record Decider(Long guardian, String name, Boolean given, ConsentChannel channel, LocalDate receivedOn, String notice) {
}
