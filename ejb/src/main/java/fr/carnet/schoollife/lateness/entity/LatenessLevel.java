package fr.carnet.schoollife.lateness.entity;

/** What the number of latenesses of a month calls for. Nothing follows by itself: somebody decides. */
public enum LatenessLevel { NONE, WATCH, ALERT }
