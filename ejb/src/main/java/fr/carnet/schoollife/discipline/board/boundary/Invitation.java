package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.schoollife.discipline.board.entity.Quality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody to call beside those whom the law names: a defender, a witness, a representative that the school did not know. */
public record Invitation(@NotNull Quality quality, @NotBlank @Size(max = 100) String name) {
}
