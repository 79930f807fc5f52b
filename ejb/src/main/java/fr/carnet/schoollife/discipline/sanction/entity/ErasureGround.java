package fr.carnet.schoollife.discipline.sanction.entity;

/** Why sanctions go before their day. */
public enum ErasureGround {
    /** Asked by a pupil who changes school; an expulsion stays, and the head may refuse (<i>R511-13; ED-112</i>). */
    CHANGE_OF_SCHOOL,
    /** Schooling in the second degree ends (<i>ED-111</i>). */
    END_OF_SCHOOLING,
    /** A court, or the recteur on appeal, annulled the sanction (<i>ED-115, R511-49</i>). */
    ANNULMENT,
    /** A law of amnesty (<i>ED-115</i>). */
    AMNESTY;

    public boolean reachesExpulsion() {
        return this != CHANGE_OF_SCHOOL;
    }

    /** Whether it reaches one sanction, and not all those of the pupil. */
    public boolean reachesOneOnly() {
        return this == ANNULMENT || this == AMNESTY;
    }

    public boolean mayBeRefused() {
        return this == CHANGE_OF_SCHOOL;
    }
}
