package fr.carnet.privacy.entity;

/** A school that knows the person of an account, and under which name. */
public record MySchool(long id, String name, String person) {
}
