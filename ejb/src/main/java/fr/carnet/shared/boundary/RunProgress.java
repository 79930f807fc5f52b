package fr.carnet.shared.boundary;

/**
 * How far a run is.
 *
 * @param done    schools that have their line in the report
 * @param schools schools of the run, null until they are known
 */
public record RunProgress(String status, int done, Integer schools) {
}
