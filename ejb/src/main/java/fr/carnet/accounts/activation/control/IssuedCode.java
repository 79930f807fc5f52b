package fr.carnet.accounts.activation.control;

import fr.carnet.accounts.activation.entity.CodeSlip;

import java.time.LocalDate;

/** A code just drawn: its clear form, to be sent at once and forgotten, and its last day. */
public record IssuedCode(long id, CodeSlip slip, LocalDate lastDay) {
}
