package fr.carnet.accounts.boundary;

/**
 * One person of the school's staff, for the head.
 *
 * @param ofTheSchool added here and not by STS: the head may close the person
 * @param account     whether there is an account, and whether a code has activated it
 */
public record StaffLine(long id, String lastName, String firstName, String role, boolean ofTheSchool, AccountState account) {

    public enum AccountState { NONE, WAITING, ACTIVE }
}
