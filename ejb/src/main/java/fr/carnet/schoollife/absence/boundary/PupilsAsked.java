package fr.carnet.schoollife.absence.boundary;

import jakarta.validation.constraints.NotNull;

import java.util.Set;

/**
 * Which pupils to tick from: those ticked already, and those whose name begins so in the division or the group, each narrowing the others.
 *
 * @param words    blank for any name
 * @param division null for any
 * @param group    null for any
 */
public record PupilsAsked(@NotNull Set<Long> ticked, String words, Long division, Long group) {
}
