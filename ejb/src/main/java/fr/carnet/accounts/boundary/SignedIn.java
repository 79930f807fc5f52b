package fr.carnet.accounts.boundary;

import java.util.Set;

/** Who has just proved to be the owner of an account, and the roles that the account has now. */
public record SignedIn(long account, Set<String> roles) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
