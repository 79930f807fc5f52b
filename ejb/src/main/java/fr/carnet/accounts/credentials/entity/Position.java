package fr.carnet.accounts.credentials.entity;

/** What a head may make of somebody; never a head, whom only the ministry's files name. The names are those of the roles. */
public enum Position {
    AED, SECRETARIAT, CPE, TEACHER, NURSE, STAFF
}
