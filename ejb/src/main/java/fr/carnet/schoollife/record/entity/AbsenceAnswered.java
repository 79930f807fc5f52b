package fr.carnet.schoollife.record.entity;

/**
 * Somebody explained an absence, or it was settled: nobody has to be asked any more.
 *
 * <p>Fired in the transaction of the answer; whatever was still to be sent about the absence is stopped.
 */
public record AbsenceAnswered(long absence, long pupil) {
}
