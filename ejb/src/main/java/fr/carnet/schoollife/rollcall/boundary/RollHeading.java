package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.schoollife.rollcall.entity.RollKind;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Of what a roll is.
 *
 * @param of       the lesson, division or group; null for a study hall
 * @param subject  null without a lesson
 * @param audience codes of divisions and groups; empty for a study hall
 * @param latenessLimit minutes from which a lateness is an absence for the lesson, by the school's own rules
 */
public record RollHeading(RollKind kind, Long of, LocalDate day, LocalTime starts, LocalTime ends, String subject, String audience, String room,
        int latenessLimit) {
}
