package fr.carnet.schoollife.discipline.punishment.boundary;

import java.time.LocalDate;
import java.util.List;

/** The detentions of a day: the rooms, and the pupils called to them. */
public record DetentionDay(LocalDate day, List<DetentionPlace> places, List<DetentionLine> lines) {
}
