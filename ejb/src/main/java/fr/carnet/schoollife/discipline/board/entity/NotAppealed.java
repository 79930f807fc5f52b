package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.BusinessException;

/** The recteur answers an appeal that was made, once. */
public class NotAppealed extends BusinessException {
}
