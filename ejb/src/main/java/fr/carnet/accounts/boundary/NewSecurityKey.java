package fr.carnet.accounts.boundary;

import fr.carnet.accounts.secondfactor.entity.KeyChallenge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A key that its owner names and that has answered a challenge. */
public record NewSecurityKey(@NotBlank @Size(max = 60) String name, KeyChallenge challenge, String answer) {

    public NewSecurityKey {
        name = name == null ? null : name.strip();
    }

    @Override
    public String toString() {
        return "NewSecurityKey[…]";
    }
}
