package fr.carnet.accounts.visits.entity;

import java.util.Set;

/** Visits were ended from elsewhere: each must be refused from its next request on. */
public record VisitsTakenBack(Set<Long> visits) {

    public VisitsTakenBack {
        visits = Set.copyOf(visits);
    }
}
