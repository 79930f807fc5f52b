package fr.carnet.people.authority.boundary;

import fr.carnet.people.boundary.PupilLine;

import java.time.LocalDate;
import java.util.List;

/**
 * Who answers for a pupil, and all that was decided of it, newest first.
 *
 * @param ofAgeOn       null for a minor
 * @param guardiansTold ALL, SERIOUS or NONE
 * @param secretPlace   the place where the pupil lives is printed nowhere
 */
public record AuthoritySheet(PupilLine pupil, LocalDate ofAgeOn, String guardiansTold, boolean secretPlace, List<AuthorityLink> links,
                             List<MeasureLine> measures) {
}
