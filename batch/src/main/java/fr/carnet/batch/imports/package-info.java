/**
 * Artifacts of the import jobs: they open files, share the schools between partitions, and call the boundaries of
 * {@code imports}.
 */
package fr.carnet.batch.imports;
