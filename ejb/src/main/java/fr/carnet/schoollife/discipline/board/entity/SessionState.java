package fr.carnet.schoollife.discipline.board.entity;

/** What became of a session. */
public enum SessionState { CALLED, HELD, NO_QUORUM }
