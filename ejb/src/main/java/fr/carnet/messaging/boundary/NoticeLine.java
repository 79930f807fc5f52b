package fr.carnet.messaging.boundary;

import fr.carnet.messaging.entity.CallOutcome;
import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.messaging.entity.NoticeFailure;
import fr.carnet.messaging.entity.NoticeState;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;

import java.time.Instant;
import java.time.LocalDate;

/** A message of a pupil's history: to whom, by which way, and what became of it. */
public record NoticeLine(Matter matter, LocalDate day, String guardian, NoticeChannel channel, NoticeState state, Instant dueAt,
        Instant sentAt, Instant answeredAt, int tried, CallOutcome outcome, NoticeFailure failure) {
}
