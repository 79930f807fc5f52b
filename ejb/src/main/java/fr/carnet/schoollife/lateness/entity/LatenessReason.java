package fr.carnet.schoollife.lateness.entity;

/** Why a pupil came late, from a closed list with coarse labels (<i>TS-045</i>). */
public enum LatenessReason { UNKNOWN, TRANSPORT, OVERSLEPT, FAMILY, SCHOOL, OTHER }
