package fr.carnet.people.boundary;

import java.util.List;

/**
 * What a court hides about a pupil.
 *
 * @param place whether the place where the pupil lives is printed nowhere
 */
public record ProtectedAddress(boolean place, List<Link> links) {

    /** A guardian, and whether he or she must not learn where the pupil lives and goes to school. */
    public record Link(long guardian, String name, boolean hidden) {
    }
}
