package fr.carnet.accounts.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What an account shows to its owner: the identifier, and where it is signed in.
 *
 * @param ofAge the owner is a pupil who decides alone of this account (<i>TS-008</i>)
 */
public record AccountSheet(String login, List<VisitLine> visits, boolean ofAge) implements Serializable {

    public AccountSheet {
        visits = List.copyOf(visits);
    }
}
