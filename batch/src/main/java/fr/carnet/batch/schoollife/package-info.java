/** Artifacts of the jobs of school life; they call the boundaries of {@code schoollife} and nothing else. */
package fr.carnet.batch.schoollife;
