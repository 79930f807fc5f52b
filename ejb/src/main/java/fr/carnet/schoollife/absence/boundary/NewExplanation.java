package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ExplanationChannel;
import fr.carnet.schoollife.absence.entity.Said;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the family said of an absence, written down by the school.
 *
 * @param guardian who said it; null when not known
 */
public record NewExplanation(long absence, @NotNull AbsenceReason reason, @Size(max = 500) String words,
        @NotNull ExplanationChannel channel, Long guardian) {

    Said said() {
        return new Said(reason, words, channel, guardian);
    }
}
