package fr.carnet.accounts.boundary;

import fr.carnet.accounts.credentials.entity.Position;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * Somebody who works in the school and is not in STS.
 *
 * @param birthDate asked again at the activation of the account; may be null, and then the code alone proves who it is
 * @param email     where the code is sent; null for a letter
 */
public record NewStaff(@NotBlank @Size(max = 100) String lastName, @NotBlank @Size(max = 100) String firstName, @NotNull Position position,
        LocalDate birthDate, @Email @Size(max = 200) String email) {
}
