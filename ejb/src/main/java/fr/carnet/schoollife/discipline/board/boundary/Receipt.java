package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.schoollife.discipline.sanction.boundary.Handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/**
 * That letters reached the people called, on one day and by one way.
 *
 * @param proofs what shows it, by summons
 */
public record Receipt(@NotNull Handover channel, @NotNull LocalDate receivedOn, @NotEmpty Map<Long, @NotBlank @Size(max = 200) String> proofs) {
}
