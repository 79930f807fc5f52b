/**
 * What runs beside Liberty on one machine: PostgreSQL, the mail catcher, the migrations, and the command line.
 *
 * <p>Nothing of this reaches production, where the ministry's own database, mail relay and scheduler take its place.
 */
package fr.carnet.local;
