package fr.carnet.people.entity;

import java.util.List;

/**
 * A person who exercises parental authority over a pupil, as a letter needs him or her.
 *
 * @param name    «Mme Camille DUPONT»
 * @param address lines under the name; empty when the school knows none
 */
public record LegalGuardian(long id, String name, List<String> address) {

    public LegalGuardian {
        address = List.copyOf(address);
    }

    @Override
    public String toString() {
        return "LegalGuardian[" + id + "]";
    }
}
