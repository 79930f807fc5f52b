package fr.carnet.schoollife.lateness.boundary;

import fr.carnet.schoollife.lateness.entity.LatenessLevel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many latenesses of a calendar month call for attention, in one school.
 *
 * @param watch from this many a pupil is watched
 * @param alert from this many the pupil is to be seen
 */
public record LatenessRule(@Min(1) @Max(60) int watch, @Min(1) @Max(60) int alert) {

    public LatenessLevel of(int inMonth) {
        return inMonth >= alert ? LatenessLevel.ALERT : inMonth >= watch ? LatenessLevel.WATCH : LatenessLevel.NONE;
    }
}
