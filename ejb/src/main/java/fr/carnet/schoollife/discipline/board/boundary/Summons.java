package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who was called to a session, how, when it was received, and what proves it: a number of registered letter, a signature. */
public record Summons(@NotNull Quality quality, @NotBlank @Size(max = 100) String name, @NotNull Handover channel, @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 200) String proof) {
}
