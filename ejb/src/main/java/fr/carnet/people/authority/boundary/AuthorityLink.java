package fr.carnet.people.authority.boundary;

import fr.carnet.people.authority.entity.ParentalStanding;

import java.time.LocalDate;

/**
 * A person who has to do with a pupil, and what follows for what he or she may know.
 *
 * @param level 1 legal, 2 in charge, 3 contact, as the last import said
 * @param until last day of a delegation or of an entrusting
 * @param since day on which the link was first known
 * @param hidden must not learn where the pupil lives and goes to school
 * @param told  whether the person is told of the pupil today
 */
public record AuthorityLink(long guardian, String name, String kinship, int level, ParentalStanding standing, LocalDate until, LocalDate since,
                            boolean hidden, boolean told) {
}
