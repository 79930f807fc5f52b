package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.entity.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A message about to leave.
 *
 * @param to       address or number, as the school's file has it
 * @param starts   when the pupil was first missed; null for what has no hour
 * @param pivot    where the school cuts its days in two
 * @param phone    where the family may call back; null when the directory has none
 * @param link     where it may answer without signing in; null for what is no unexplained absence, and for what is no mail
 * @param language which the person chose to read; French for who chose nothing
 */
record Outgoing(long id, Matter matter, NoticeChannel channel, String to, String firstName, LocalDate day, Instant starts, LocalTime pivot,
        String phone, String link, Language language) {

    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
