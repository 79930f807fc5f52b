package fr.carnet.schoollife.board.boundary;

import java.util.List;

/**
 * A division on the sheet that one takes out when it burns.
 *
 * @param division null for the pupils who have none
 * @param away     names of those who are not in the school, who need not be looked for
 */
public record PresentDivision(String division, List<String> present, List<String> away) {
}
