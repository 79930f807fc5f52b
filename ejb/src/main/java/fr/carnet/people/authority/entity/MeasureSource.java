package fr.carnet.people.authority.entity;

/** From what a measure is known; the copy was seen by who records it. */
public enum MeasureSource {
    JUDGMENT, PROTECTION_ORDER, WRITTEN_REQUEST, CIVIL_STATUS
}
