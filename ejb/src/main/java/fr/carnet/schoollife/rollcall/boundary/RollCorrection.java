package fr.carnet.schoollife.rollcall.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * A taken roll as it should have been: all its marks, changed or not.
 *
 * @param version the one that was shown, so that nobody writes over a correction not yet read
 * @param cause   why, in words that stay in the history
 */
public record RollCorrection(long roll, int version, @NotBlank @Size(max = 300) String cause, @NotNull List<@Valid NewMark> marks) {
}
