package fr.carnet.shared.entity;

/** What was asked for does not exist, or not for this person: the two are never told apart (TS-053). */
public class UnknownThing extends BusinessException {

    public UnknownThing(Object... details) {
        super(details);
    }
}
