package fr.carnet.accounts.boundary;

import fr.carnet.accounts.secondfactor.entity.KeyChallenge;
import fr.carnet.accounts.secondfactor.entity.SecurityKey;

import java.util.List;

/**
 * What a browser puts to a security key.
 *
 * @param host  the only site that the key answers to
 * @param owner a name of the account that says nothing outside
 * @param login the identifier, as some keys show it
 * @param keys  those that the account has already
 */
public record KeyQuestion(KeyChallenge challenge, String host, byte[] owner, String login, List<SecurityKey> keys, List<Long> algorithms) {

    public KeyQuestion {
        keys = List.copyOf(keys);
        algorithms = List.copyOf(algorithms);
    }
}
