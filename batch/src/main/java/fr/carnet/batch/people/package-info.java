/** The job and the clock of the eighteenth birthdays; what they do is decided in {@code fr.carnet.people.authority}. */
package fr.carnet.batch.people;
