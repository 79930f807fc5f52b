package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ExplanationChannel;
import fr.carnet.schoollife.absence.entity.Said;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the holder of a link says of its absence; {@link #toString} hides the secret. */
public record LinkAnswer(@NotNull String secret, @NotNull AbsenceReason reason, @Size(max = 500) String words) {

    public LinkAnswer {
        if (reason != null && !AbsenceReason.ofFamilies().contains(reason)) {
            throw new IllegalArgumentException("Not a reason that families give: " + reason);
        }
    }

    /** @param guardian to whom the mail was sent */
    public Said saidBy(long guardian) {
        return new Said(reason, words, ExplanationChannel.LINK, guardian);
    }

    @Override
    public String toString() {
        return "LinkAnswer[" + reason + "]";
    }
}
