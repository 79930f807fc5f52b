/**
 * How an académie comes to be open to a service: closed, pilot, evaluated, open, by two persons; no school opens before (D-14).
 *
 * <p>Serves the phase of evaluation that the CNIL noted before any general opening (<i>arrêté du 16 juillet 2015</i>).
 */
package fr.carnet.establishments.academy;
