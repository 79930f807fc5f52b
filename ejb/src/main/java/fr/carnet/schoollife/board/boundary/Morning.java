package fr.carnet.schoollife.board.boundary;

import fr.carnet.schoollife.rollcall.boundary.MissingRoll;

import java.time.LocalDateTime;
import java.util.List;

/** What changes by itself on the board from one minute to the next. */
public record Morning(LocalDateTime asOf, BoardCounts counts, List<AbsentNow> absent, List<MissingRoll> missingRolls) {
}
