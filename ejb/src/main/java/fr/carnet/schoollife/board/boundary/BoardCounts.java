package fr.carnet.schoollife.board.boundary;

/**
 * The figures at the head of the board.
 *
 * @param enrolled pupils on the roll of the school
 * @param late     latenesses recorded today
 * @param often    pupils who reached the school's alert of latenesses this month
 * @param files   files of absenteeism that are open and not sent; none for an assistant, who does not see them
 * @param toTell   absences of today that a family has not explained
 * @param calls    families that a person must call now
 * @param held     people whose messages wait for a confirmation
 */
public record BoardCounts(int enrolled, int late, int often, int files, int toTell, int calls, int held) {
}
