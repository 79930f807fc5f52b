package fr.carnet.schoollife.family.boundary;

import java.time.Instant;
import java.util.List;

/**
 * All that a guardian sees at a glance.
 *
 * @param schoolsNotOpen the schools of the account that have not opened the service: nothing of their pupils is here
 * @param asOf instant of the reading
 */
public record FamilyHome(List<ChildDay> children, List<FamilySchool> schoolsNotOpen, Instant asOf) {
}
