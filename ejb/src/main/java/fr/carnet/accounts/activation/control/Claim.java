package fr.carnet.accounts.activation.control;

import fr.carnet.accounts.activation.entity.CodeSlip;

import java.time.LocalDate;

/** What somebody offers to prove being the person a code was sent to. */
public record Claim(CodeSlip slip, LocalDate birthDate) {
}
