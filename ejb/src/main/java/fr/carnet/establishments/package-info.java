/**
 * The directory of schools, and what each opens to families for a year (<i>arrêté du 16 juillet 2015; TS-001, TS-002</i>).
 *
 * <p>Uses {@code shared}, {@code audit}.
 */
package fr.carnet.establishments;
