/** Artifacts and clock of the job that sends notices to families; they call the boundary of {@code messaging} and nothing else. */
package fr.carnet.batch.messaging;
