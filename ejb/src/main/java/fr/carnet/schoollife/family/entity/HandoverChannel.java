package fr.carnet.schoollife.family.entity;

/** How a statement reached the family that cannot or will not read it on line (<i>TS-073</i>). */
public enum HandoverChannel { DESK, POST, PHONE, MEETING }
