package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** Each member, the pupil and the legal representative are called, with a proof for each (<i>D511-31; ED-091</i>). */
public class SummonsMissing extends BusinessException {
}
