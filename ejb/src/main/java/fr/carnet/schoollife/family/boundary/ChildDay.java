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
 * @param ofAge    eighteen, or emancipated
 * @param own      it is the reader
 */
public record ChildDay(long pupil, String firstName, String lastName, String division, FamilySchool school, Today today,
        List<FamilyEvent> events, List<MissedHalf> missed, boolean ofAge, boolean own) {

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

    /** Whether the reader explains the absences: of a minor, those who answer for him or her; of somebody of age, he or she alone (<i>ED-142</i>). */
    public boolean explainedByReader() {
        return ofAge == own;
    }

    /** The absences that the school asks the family about. */
    public List<FamilyEvent> unexplained() {
        return events.stream().filter(FamilyEvent::unexplained).toList();
    }

    private int count(EventKind kind) {
        return (int) events.stream().filter(event -> event.kind() == kind).count();
    }
}
