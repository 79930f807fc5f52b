package fr.carnet.shared.control;

import jakarta.persistence.EntityManager;

import java.time.Clock;

/** The door of the scope without a container: same call to the database, and the scope is remembered until the next. */
public class TestScopeDoor extends ScopeDoor {

    public TestScopeDoor(EntityManager em) {
        this(em, new SchoolClock(Clock.systemUTC()));
    }

    public TestScopeDoor(EntityManager em, SchoolClock clock) {
        this.em = em;
        this.scope = new CurrentScope();
        this.clock = clock;
    }

    /** The scope that this door has opened, for the rules that read it. */
    public CurrentScope scope() {
        return scope;
    }
}
