/**
 * The timetable of a school: its lessons, day by day, and what becomes of one that is not held or is moved.
 *
 * <p>Families and colleagues learn that a lesson is not held, never why nor because of whom. Uses {@code shared}, {@code audit},
 * {@code establishments}, {@code people}, {@code accounts}.
 */
package fr.carnet.timetable;
