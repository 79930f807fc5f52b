package fr.carnet.schoollife.absence.boundary;

import java.util.List;

/**
 * One absence with all that made it: entries of the rolls, words of the family, decisions of the school, and what contradicts it.
 *
 * @param speakers who may have said it: the holders of authority
 */
public record AbsenceSheet(AbsenceLine line, List<RollFact> facts, List<ExplanationLine> explanations, List<AbsenceChangeLine> history,
        List<Contradiction> contradictions, List<Speaker> speakers) {
}
