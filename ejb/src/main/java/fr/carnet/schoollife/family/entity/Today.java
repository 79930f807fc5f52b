package fr.carnet.schoollife.family.entity;

/** The answer to «is everything all right today?», from what the school has recorded. */
public enum Today {
    /** Nothing recorded for today. */
    PRESENT,
    ABSENT,
    LATE,
    /** The school is closed today: a holiday, a week-end, a day without class. */
    NO_CLASS
}
