/**
 * Pupils, their guardians, and the staff of each school, as the State's files name them.
 *
 * <p>Uses {@code shared}, {@code audit}, {@code establishments}. Written by imports only; read by the staff within its school.
 */
package fr.carnet.people;
