/**
 * What happens to a pupil in the school's day: absence, lateness, punishment, sanction; and what the family sees of it.
 *
 * <p>Serves <i>Code de l'éducation, art. L131-8, R131-5, R511-13; arrêté du 16 juillet 2015</i>. Uses {@code shared}, {@code audit},
 * {@code establishments}, {@code people}, {@code accounts}.
 */
package fr.carnet.schoollife;
