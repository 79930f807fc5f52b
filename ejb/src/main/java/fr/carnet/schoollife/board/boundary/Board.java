package fr.carnet.schoollife.board.boundary;

import fr.carnet.schoollife.discipline.punishment.boundary.DetentionLine;

import java.util.List;

/** All that the board shows: the moment, and what waits for somebody. */
public record Board(Morning morning, Some<AnswerToTreat> answers, Some<UnsettledAbsence> unsettled, List<DetentionLine> detentions) {
}
