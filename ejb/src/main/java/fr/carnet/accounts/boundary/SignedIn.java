package fr.carnet.accounts.boundary;

import java.util.Set;

/**
 * Who has just proved to be the owner of an account, and the roles that the account has now.
 *
 * @param halfway the password was right, and the second factor is still to be given: nothing is open yet
 */
public record SignedIn(long account, Set<String> roles, boolean halfway) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
