package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.schoollife.rollcall.entity.Mark;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalTime;

/**
 * A mark to write.
 *
 * @param at      on the school's clock; the present time when null and the mark has a time
 * @param minutes of a lateness; counted from the start of the lesson when null
 */
public record NewMark(long pupil, @NotNull Mark mark, LocalTime at, @Min(1) @Max(240) Integer minutes, @Size(max = 300) String note) {

    public static NewMark absent(long pupil) {
        return new NewMark(pupil, Mark.ABSENT, null, null, null);
    }

    public static NewMark late(long pupil, Integer minutes) {
        return new NewMark(pupil, Mark.LATE, null, minutes, null);
    }
}
