package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** The procedure is not at the point where this act belongs. */
public class ProcedureNotThere extends BusinessException {

    public ProcedureNotThere(ProcedureState state) {
        super(state);
    }
}
