package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.schoollife.rollcall.entity.Foreseen;

import java.util.List;

/**
 * A line of the sheet.
 *
 * @param absentBefore whether the last roll of the day before this one says absent
 * @param foreseen     class of reason of an absence known beforehand; null when the pupil is expected
 * @param lateToday    minutes of lateness earlier in the day; 0 for none
 * @param inStudy      whether a study hall at the same time has the pupil present
 * @param admitted     minutes on the pass of a pupil let in at the gate during this lesson; null for none
 * @param marks        as the roll was taken; empty before, and for who is simply there
 */
public record RollPupil(long id, String lastName, String firstName, String division, boolean absentBefore, Foreseen foreseen, int lateToday,
        boolean inStudy, Integer admitted, List<MarkLine> marks) {
}
