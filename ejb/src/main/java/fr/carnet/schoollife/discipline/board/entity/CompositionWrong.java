package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** The conseil de discipline has fourteen members, so many of each quality by kind of school (<i>R511-20; ED-090</i>). */
public class CompositionWrong extends BusinessException {

    public CompositionWrong(Capacity capacity, int expected, int found) {
        super(capacity, expected, found);
    }
}
