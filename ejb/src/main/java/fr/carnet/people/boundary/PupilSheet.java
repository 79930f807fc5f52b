package fr.carnet.people.boundary;

import java.util.List;

/** What the staff reads at the head of a pupil's file. */
public record PupilSheet(PupilLine pupil, List<GuardianLine> guardians) {
}
