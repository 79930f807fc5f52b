package fr.carnet.schoollife.discipline.sanction.boundary;

import java.util.List;

/**
 * The letters that a procedure has to send, and nothing of its facts: what the secretary needs.
 *
 * @param session of the conseil de discipline whose convocations there are; null without one
 */
public record LettersLine(long procedure, String lastName, String firstName, String division, List<ProcedureLetter> letters, Long session) {
}
