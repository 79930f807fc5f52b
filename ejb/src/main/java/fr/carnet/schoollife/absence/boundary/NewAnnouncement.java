package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ExplanationChannel;
import fr.carnet.schoollife.absence.entity.Said;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDateTime;

/** An absence that a family tells beforehand (<i>ED-003</i>); times as the school's clock shows them. */
public record NewAnnouncement(long pupil, @NotNull LocalDateTime from, @NotNull LocalDateTime to, @NotNull AbsenceReason reason,
        @Size(max = 500) String words, @NotNull ExplanationChannel channel, Long guardian) {

    Said said() {
        return new Said(reason, words, channel, guardian);
    }
}
