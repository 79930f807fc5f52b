package fr.carnet.establishments.boundary;

import fr.carnet.establishments.academy.entity.AcademyStand;
import fr.carnet.establishments.entity.Service;

import java.time.Instant;

/**
 * One service of the school for the current year.
 *
 * @param schoolYear September of the year
 * @param since when it was opened; null while closed
 * @param stand whether the académie lets the school open it
 */
public record ServiceLine(Service service, int schoolYear, boolean open, Instant since, AcademyStand stand) {
}
