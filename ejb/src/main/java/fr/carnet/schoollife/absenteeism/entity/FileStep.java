package fr.carnet.schoollife.absenteeism.entity;

import java.util.Arrays;
import java.util.List;

/**
 * What happens to a file of absenteeism: what the counter does by itself, and what people do.
 *
 * <p>At the fourth half-day the persons responsible are warned and an educational commission may meet; at the tenth the educational
 * community meets, an aid contract is proposed and a referent named (<i>ED-007, ED-008</i>).
 */
public enum FileStep {
    OPENED(0), COUNT_CHANGED(0), CLOSED(0), REOPENED(0), SENT(0),
    FAMILY_WARNED(4), FAMILY_MET(4), EDUCATIONAL_COMMISSION(4), MEASURES_DOCUMENT(4),
    COMMUNITY_MEETING(10), AID_CONTRACT(10), REFERENT_NAMED(10);

    private final int from;

    FileStep(int from) {
        this.from = from;
    }

    /** The steps that people take at an alert. */
    public static List<FileStep> ofPeople(int level) {
        return Arrays.stream(values()).filter(step -> step.from > 0 && step.from <= level).toList();
    }
}
