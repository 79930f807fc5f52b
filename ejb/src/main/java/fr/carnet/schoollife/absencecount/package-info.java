/**
 * The téléservice of 2012: of each pupil two counts of legitimate absence, in tables of their own that can hold nothing else.
 *
 * <p>Serves <i>arrêté du 19 janvier 2012, délibération CNIL n° 2011-398</i> (TS-040, TS-041). Nothing here may know, write or tell a reason,
 * an hour, a course, a date or a lateness: {@code CountsOnlyTest} reads this package, its schema, its texts and its exports.
 */
package fr.carnet.schoollife.absencecount;
