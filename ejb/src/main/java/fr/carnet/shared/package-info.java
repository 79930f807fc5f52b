/**
 * What every component stands on: refusals, the clock of the school year, the scope of a transaction, values of the trade.
 *
 * <p>May use no other component; all may use it.
 */
package fr.carnet.shared;
