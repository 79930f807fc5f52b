package fr.carnet.schoollife.halfday.entity;

import java.time.LocalDate;
import java.util.Set;

/** The half-days of these pupils were counted again between two days, and some differ; the counters of the months follow. */
public record HalfDaysChanged(Set<Long> pupils, LocalDate first, LocalDate last) {
}
