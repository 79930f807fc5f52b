package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ExplanationChannel;
import fr.carnet.schoollife.absence.entity.Said;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDateTime;
import java.util.Set;

/** What a guardian says, before or after, of a time when one or several children do not come; one of the five reasons of the law, or another. */
public record FamilyWords(@NotNull Set<Long> pupils, @NotNull LocalDateTime from, @NotNull LocalDateTime to, @NotNull AbsenceReason reason,
        @Size(max = 500) String words) {

    public FamilyWords {
        if (reason != null && !AbsenceReason.ofFamilies().contains(reason)) {
            throw new IllegalArgumentException("Not a reason that families give: " + reason);
        }
    }

    Said said() {
        return new Said(reason, words, ExplanationChannel.PORTAL, null);
    }
}
