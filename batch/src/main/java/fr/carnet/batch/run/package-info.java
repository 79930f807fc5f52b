/** What every job has: its run opened, closed and judged; and how jobs over schools share them. Called by the batch container and by the jobs of this module. */
package fr.carnet.batch.run;
