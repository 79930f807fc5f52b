package fr.carnet.accounts.consent.entity;

import java.time.LocalDate;

/** A meeting at which a class received its codes: when, led by whom, how many codes (<i>TS-031</i>). */
public record CodeMeeting(String division, LocalDate heldOn, String leader, int codes) {
}
