/**
 * Artifacts and clock of the jobs that send and destroy activation codes; they call the boundary of {@code accounts} and nothing
 * else.
 */
package fr.carnet.batch.accounts;
