/**
 * The jobs of Carnet, their artifacts and their clocks. Rules stay in {@code ejb}; nothing here holds an EntityManager.
 *
 * <p>{@code batch.jar} is an EJB module so that its clocks run, and a server refuses an EJB module without any
 * EJB: {@link fr.carnet.batch.BatchPresence} makes sure that there is always one.
 */
package fr.carnet.batch;
