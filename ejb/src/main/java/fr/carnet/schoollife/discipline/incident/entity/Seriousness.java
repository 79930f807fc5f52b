package fr.carnet.schoollife.discipline.incident.entity;

/** How grave an incident is, as the adults see it: a word, never a score, and no sanction follows from it (<i>ED-060</i>). */
public enum Seriousness {
    MINOR, MODERATE, SERIOUS, VERY_SERIOUS, EXTREME;

    boolean isGrave() {
        return compareTo(SERIOUS) >= 0;
    }
}
