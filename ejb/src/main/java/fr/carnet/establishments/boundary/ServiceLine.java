package fr.carnet.establishments.boundary;

import fr.carnet.establishments.entity.Service;

import java.time.Instant;

/**
 * One service of the school for the current year.
 *
 * @param schoolYear September of the year
 * @param since when it was opened; null while closed
 */
public record ServiceLine(Service service, int schoolYear, boolean open, Instant since) {
}
