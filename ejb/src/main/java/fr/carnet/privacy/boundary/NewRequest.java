package fr.carnet.privacy.boundary;

import fr.carnet.privacy.entity.RequestChannel;
import fr.carnet.privacy.entity.RequestKind;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * A request of a person about his or her data, or a child’s.
 *
 * @param identityCheck how one knows who asks; a session is enough, and no copy of a document is kept (DP-018)
 */
public record NewRequest(@NotNull @Size(min = 2, max = 200) String person, @NotNull RequestKind kind, @NotNull @Size(min = 5, max = 1000) String about,
                         @NotNull RequestChannel channel, @NotNull @Size(min = 3, max = 200) String identityCheck, @NotNull LocalDate receivedOn) {
}
