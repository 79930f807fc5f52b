package fr.carnet.schoollife.rollcall.boundary;

import java.time.Instant;

/**
 * That a roll was taken, when and by whom (<i>ED-001</i>).
 *
 * @param by        name of the member of the staff
 * @param afterwards whether it was taken after the end of the lesson
 */
public record TakenRoll(long id, int version, Instant at, String by, boolean afterwards) {
}
