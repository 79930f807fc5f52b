package fr.carnet.schoollife.family.boundary;

import fr.carnet.schoollife.family.entity.HandoverChannel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A statement that is handed over: of which pupil, how, and to whom. */
public record Handover(long pupil, @NotNull HandoverChannel channel, @NotNull @Size(min = 2, max = 80) String to) {
}
