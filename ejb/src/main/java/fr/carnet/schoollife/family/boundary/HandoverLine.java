package fr.carnet.schoollife.family.boundary;

import fr.carnet.schoollife.family.entity.HandoverChannel;

import java.time.Instant;

/** A statement that was handed over. */
public record HandoverLine(Instant at, HandoverChannel channel, String to, String fingerprint) {
}
