/** What every job has: its run opened, closed and judged. Called by the batch container only. */
package fr.carnet.batch.run;
