package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** The pupil concerned, his or her family, who asked for the session, and a pupil temporarily excluded do not sit (<i>D511-34; ED-092</i>). */
public class MemberCannotSit extends BusinessException {

    public MemberCannotSit(String name, Incompatibility ground) {
        super(name, ground);
    }
}
