package fr.carnet.messaging.entity;

import java.time.Instant;

/** One step of a ladder: whom to tell, by which way, from when; steps of a household follow each other. */
public record Rung(long guardian, long household, int rank, NoticeChannel channel, Instant due) {
}
