package fr.carnet.schoollife.rollcall.entity;

/** What a roll is about: a lesson of the timetable, or, without one, a division, a group or a study hall. */
public enum RollKind { LESSON, DIVISION, GROUP, STUDY }
