/**
 * The individual files of absenteeism: two alerts in a calendar month, the steps taken, and what the head sends to the DASEN.
 *
 * <p>Serves <i>Code de l'éducation, art. L131-8, R131-6 et R131-7; circulaire 2014-159</i>. Nothing is sent by itself.
 */
package fr.carnet.schoollife.absenteeism;
