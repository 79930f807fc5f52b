/**
 * The rights of people over their data: what is held, in a form that they can read and keep, and their requests with the clock of the law.
 * Serves <i>RGPD, art. 12 à 21</i> (DP-011 to DP-018). Every component that holds data about people implements {@code PersonalData}.
 */
package fr.carnet.privacy;
