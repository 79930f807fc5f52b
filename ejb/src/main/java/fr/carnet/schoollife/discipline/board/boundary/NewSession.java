package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.schoollife.discipline.board.entity.Forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session to call.
 *
 * @param secondOf the session without quorum that it follows; null for a first one
 */
public record NewSession(long procedure, @NotNull Forum forum, @NotNull LocalDate on, @NotNull LocalTime at, @NotBlank @Size(max = 100) String place,
        Long secondOf) {
}
