package fr.carnet.accounts.consent.entity;

import java.util.List;

/**
 * Whether a pupil may have an account, and by whose decision.
 *
 * @param ofAge  eighteen: the pupil decides, and the guardians no more (<i>TS-008</i>)
 * @param may    somebody who decides consents and nobody objects (<i>TS-007, TS-009</i>)
 * @param holder has an account already, or a live code that was printed; one whose print failed is held by nobody
 */
public record PupilConsent(long pupil, String name, boolean ofAge, boolean may, boolean holder, List<Decider> deciders) {

    public PupilConsent {
        deciders = List.copyOf(deciders);
    }

    /** Whether a new code may take the place of the one that the pupil lost (<i>TS-023</i>). */
    public boolean isReplaceable() {
        return may && holder;
    }

    /** Guardians who say yes and no: the school is told, and nobody decides for them (<i>TS-009</i>). */
    public boolean isDisputed() {
        return deciders.stream().anyMatch(each -> Boolean.TRUE.equals(each.given()))
                && deciders.stream().anyMatch(each -> Boolean.FALSE.equals(each.given()));
    }

    public boolean isRefused() {
        return deciders.stream().anyMatch(each -> Boolean.FALSE.equals(each.given()));
    }
}
