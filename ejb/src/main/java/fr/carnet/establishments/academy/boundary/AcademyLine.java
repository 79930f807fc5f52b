package fr.carnet.establishments.academy.boundary;

import fr.carnet.establishments.academy.entity.AcademyState;
import fr.carnet.establishments.academy.entity.AcademyStep;
import fr.carnet.establishments.entity.Service;

import java.time.Instant;
import java.util.List;

/**
 * One step of an académie.
 *
 * @param pilots    the schools of a pilot, by their national number
 * @param decidedAt null while it waits for a second person, and for ever when nobody came within a day
 */
public record AcademyLine(long step, int academy, Service service, AcademyState state, List<String> pilots, Instant askedAt, String askedBy,
        Instant decidedAt, String decidedBy) {

    static AcademyLine of(AcademyStep step) {
        return new AcademyLine(step.id(), step.academy(), step.service(), step.state(), step.pilots().stream().sorted().toList(),
                step.askedAt(), step.askedBy(), step.decidedAt(), step.decidedBy());
    }
}
