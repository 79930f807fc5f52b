package fr.carnet.schoollife.family.boundary;

import fr.carnet.schoollife.family.entity.Today;
import fr.carnet.schoollife.record.boundary.MissedHalf;
import fr.carnet.schoollife.record.entity.EventKind;

import java.util.List;

/**
 * One child: today's state and the dated list of the year, newest first.
 *
 * @param division null when the child has none yet
 * @param missed   half-days missed, as the school counts them
 */
public record ChildDay(long pupil, String firstName, String lastName, String division, FamilySchool school, Today today,
        List<FamilyEvent> events, List<MissedHalf> missed) {

    public int absences() {
        return count(EventKind.ABSENCE);
    }

    public int latenesses() {
        return count(EventKind.LATENESS);
    }

    public int punishments() {
        return count(EventKind.PUNISHMENT);
    }

    public int sanctions() {
        return count(EventKind.SANCTION);
    }

    /** The absences that the school asks the family about. */
    public List<FamilyEvent> unexplained() {
        return events.stream().filter(FamilyEvent::unexplained).toList();
    }

    private int count(EventKind kind) {
        return (int) events.stream().filter(event -> event.kind() == kind).count();
    }
}
