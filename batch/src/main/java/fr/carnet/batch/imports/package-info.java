/** Artifacts of the import jobs: they open files, draw one partition per school, and call the boundaries of {@code imports}. */
package fr.carnet.batch.imports;
