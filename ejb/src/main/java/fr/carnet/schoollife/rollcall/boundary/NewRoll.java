package fr.carnet.schoollife.rollcall.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import java.util.List;
import java.util.UUID;

/**
 * A roll to keep: everybody of the list is there but for the marks.
 *
 * @param requestKey drawn with the page, so that the same page sent twice is one roll
 */
public record NewRoll(@NotNull @Valid RollSubject subject, @NotNull UUID requestKey, @NotNull List<@Valid NewMark> marks) {
}
