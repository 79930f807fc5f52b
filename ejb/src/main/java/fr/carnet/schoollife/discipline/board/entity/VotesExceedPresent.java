package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** There are more votes than members present. */
public class VotesExceedPresent extends BusinessException {

    public VotesExceedPresent(int present) {
        super(present);
    }
}
