/**
 * Sign-in and activation: their pages, and how the container learns who calls.
 *
 * <p>Called by pages and by the container; judges nothing, the boundary of {@code fr.carnet.accounts} does. Serves the rules on
 * authentication and sessions (SE-010 to SE-029).
 */
package fr.carnet.web.accounts;
