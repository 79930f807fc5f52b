/**
 * Measures the product against limits measured in the same run, on a server and a database of its own.
 *
 * <p>A figure in seconds says nothing from one machine to the next; a ratio to the least that the same machine must do
 * for the same work says how much of the time is ours to win.
 */
package fr.carnet.bench;
