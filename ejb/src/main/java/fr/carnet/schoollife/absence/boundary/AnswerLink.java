package fr.carnet.schoollife.absence.boundary;

import java.time.LocalDateTime;

/**
 * What a link of a mail is for: one absence.
 *
 * @param phone whom to call instead; null when the directory has none
 */
public record AnswerLink(String firstName, LocalDateTime from, LocalDateTime to, String phone) {
}
