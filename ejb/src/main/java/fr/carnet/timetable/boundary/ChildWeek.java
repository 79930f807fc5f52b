package fr.carnet.timetable.boundary;

import java.util.List;

/**
 * One child's week, in the order of the clock.
 *
 * @param division null when the child has none yet
 */
public record ChildWeek(String firstName, String division, List<FamilyLesson> lessons) {
}
