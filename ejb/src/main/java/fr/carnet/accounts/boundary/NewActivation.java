package fr.carnet.accounts.boundary;

import fr.carnet.shared.entity.Language;

import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;

/**
 * What a person with a code asks for: an account of his or her own.
 *
 * @param birthDate of one of the pupils for a guardian, of oneself for a member of the staff; never printed with the code (<i>TS-026</i>)
 * @param language  in which the person chose to read, null when nothing was chosen
 */
public record NewActivation(@NotNull String code, LocalDate birthDate, @NotNull String login, @NotNull String password,
                            @NotNull String passwordAgain, boolean noticeRead, Language language) {

    @Override
    public String toString() {
        return "NewActivation[…]";
    }
}
