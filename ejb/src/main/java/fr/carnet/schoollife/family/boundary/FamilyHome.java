package fr.carnet.schoollife.family.boundary;

import fr.carnet.schoollife.absencecount.boundary.CountedPupil;

import java.time.Instant;
import java.util.List;

/**
 * All that a guardian sees at a glance.
 *
 * @param counted children whose school opened the téléservice of 2012 alone: two counts, and nothing else anywhere
 * @param schoolsNotOpen the schools of the account that have opened no service: nothing of their pupils is here
 * @param since when the reader's visit before this one ended; null the first time
 * @param asOf instant of the reading
 */
public record FamilyHome(List<ChildDay> children, List<CountedPupil> counted, List<FamilySchool> schoolsNotOpen, Instant since, Instant asOf) {

    /** The children whose absences the reader explains (<i>ED-142</i>). */
    public List<ChildDay> explained() {
        return children.stream().filter(ChildDay::explainedByReader).toList();
    }

    /** Whether the carnet of some child of the account is shut: not opened, or closed since. */
    public boolean shut() {
        return !counted.isEmpty() || !schoolsNotOpen.isEmpty();
    }

    /** Whether no pupil belongs to the account at all. */
    public boolean nobody() {
        return children.isEmpty() && !shut();
    }
}
