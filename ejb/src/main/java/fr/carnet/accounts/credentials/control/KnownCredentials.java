package fr.carnet.accounts.credentials.control;

/** What is kept to check a sign-in: the account and the hash of its password. */
public record KnownCredentials(long account, String hash) {
}
