package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** A replacement is recorded with who is replaced and why (<i>D511-34; ED-092</i>). */
public class ReplacementUnexplained extends BusinessException {

    public ReplacementUnexplained(String name) {
        super(name);
    }
}
