package fr.carnet.accounts.boundary;

/** What an account can answer after its password: the code of an application, a security key; a recovery code in any case. */
public record SecondSteps(boolean application, boolean key) {
}
