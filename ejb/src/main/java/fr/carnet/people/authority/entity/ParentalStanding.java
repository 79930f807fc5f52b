package fr.carnet.people.authority.entity;

/**
 * How a person stands towards a pupil; {@link #TO_CONFIRM}: an import made the link and nobody has looked at it yet (<i>D-15</i>);
 * {@link #DENIED}: the person says not to be the guardian (<i>TS-034</i>).
 */
public enum ParentalStanding {
    EXERCISED, SURVEILLANCE, WITHDRAWN, DELEGATED, ENTRUSTED, TO_CONFIRM, DENIED
}
