package fr.carnet.schoollife.board.boundary;

/** All that the board shows: the moment, and what waits for somebody. */
public record Board(Morning morning, Some<AnswerToTreat> answers, Some<UnsettledAbsence> unsettled) {
}
