package fr.carnet.people.authority.boundary;

import fr.carnet.people.authority.entity.AuthorityMeasure;
import fr.carnet.people.authority.entity.MeasureSource;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * A measure as somebody who saw its act records it.
 *
 * @param guardian null for a measure about the pupil
 * @param act      which act: court and number, or the letter and its date
 * @param until    last day of a delegation or of an entrusting; null without end
 * @param ground   why, for what lifts another measure
 */
public record NewMeasure(long pupil, Long guardian, @NotNull AuthorityMeasure measure, @NotNull MeasureSource source,
                         @NotNull @Size(min = 5, max = 200) String act, @NotNull LocalDate decidedOn, LocalDate until,
                         @Size(min = 10, max = 500) String ground) {

    @Override
    public String toString() {
        return "NewMeasure[" + pupil + ", " + measure + "]";
    }
}
