package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.schoollife.rollcall.entity.RollTime;

import java.util.List;

/**
 * What whoever takes a roll has before the eyes.
 *
 * @param taken     the roll, once taken; null before
 * @param changeable whether the reader may take or correct it now
 */
public record RollSheet(RollHeading heading, RollTime time, List<RollPupil> pupils, TakenRoll taken, boolean changeable) {
}
