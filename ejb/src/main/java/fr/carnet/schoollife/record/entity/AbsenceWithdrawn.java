package fr.carnet.schoollife.record.entity;

/**
 * An absence turned out to be a mistake and was cancelled: those who were told must be told so, and nobody else.
 *
 * <p>Fired in the transaction of the cancellation.
 */
public record AbsenceWithdrawn(long absence, long pupil) {
}
