package fr.carnet.schoollife.family.boundary;

import fr.carnet.schoollife.family.entity.Today;
import fr.carnet.schoollife.record.boundary.MissedHalf;

import java.util.List;

/**
 * One child: today's state, the counts of the year, and its dated list, newest first.
 *
 * @param division null when the child has none yet
 * @param missed   half-days missed, as the school counts them
 */
public record ChildDay(String firstName, String lastName, String division, FamilySchool school, Today today,
        int absences, int latenesses, int punishments, int sanctions, List<FamilyEvent> events,
        List<MissedHalf> missed) {
}
