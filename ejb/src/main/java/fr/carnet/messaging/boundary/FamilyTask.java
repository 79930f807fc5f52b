package fr.carnet.messaging.boundary;

import fr.carnet.messaging.entity.NoticeChannel;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A family to reach about an absence of today that nothing explains (<i>ED-002</i>).
 *
 * @param minutes how long the school has known of it
 * @param people  those to tell; none when the file names nobody with authority
 * @param reached those to whom something has left
 * @param held    whether their messages wait for a confirmation
 * @param next    the way to come, and {@code nextAt} its moment; null when none is left
 */
public record FamilyTask(long absence, long pupil, String lastName, String firstName, String division, LocalDateTime from, LocalDateTime to,
        int minutes, int people, int reached, boolean held, NoticeChannel next, Instant nextAt) {
}
