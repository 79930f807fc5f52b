package fr.carnet.messaging.boundary;

import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.messaging.entity.NoticeState;

import java.time.Instant;
import java.time.LocalDate;

/** Somebody who was told of an absence by mistake, and where the correction stands. */
public record CorrectionLine(LocalDate day, String lastName, String firstName, String division, String guardian, NoticeChannel channel, NoticeState state,
        Instant sentAt) {
}
