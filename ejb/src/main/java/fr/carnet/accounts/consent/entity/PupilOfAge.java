package fr.carnet.accounts.consent.entity;

/**
 * A pupil who decides alone.
 *
 * @param guardian the pupil as a person to whom the school writes (<i>ED-142</i>); null until the day has passed on which that began
 */
public record PupilOfAge(long pupil, long school, Long guardian) {
}
