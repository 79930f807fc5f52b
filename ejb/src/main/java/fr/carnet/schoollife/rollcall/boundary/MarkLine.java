package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.schoollife.rollcall.entity.Mark;

import java.time.LocalTime;

/** A live mark of a taken roll; times as the school's clock shows them. */
public record MarkLine(Mark mark, LocalTime at, Integer minutes, String note) {
}
