package fr.carnet.accounts.boundary;

import jakarta.validation.constraints.NotNull;

/** A password to take the place of the current one, typed twice. */
public record NewPassword(@NotNull String current, @NotNull String chosen, @NotNull String again) {

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
