/**
 * Boundaries and jobs inside a real Liberty with a real PostgreSQL, both started once for all the tests.
 *
 * <p>A test is deployed beside the built modules ({@link fr.carnet.it.Deployments}) and runs in the server; it acts as
 * somebody through {@link fr.carnet.it.Caller}.
 */
package fr.carnet.it;
