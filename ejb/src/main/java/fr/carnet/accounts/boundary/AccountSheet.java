package fr.carnet.accounts.boundary;

import java.io.Serializable;
import java.util.List;

/** What an account shows to its owner: the identifier, and where it is signed in. */
public record AccountSheet(String login, List<VisitLine> visits) implements Serializable {

    public AccountSheet {
        visits = List.copyOf(visits);
    }
}
