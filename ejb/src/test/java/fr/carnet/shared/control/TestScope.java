package fr.carnet.shared.control;

import fr.carnet.shared.entity.Role;

/** A scope without a container, as {@link ScopeDoor} would open it for a member of the staff. */
public final class TestScope {

    private TestScope() {
    }

    public static CurrentScope school(long establishment, long staff, String role, long account, int year) {
        CurrentScope scope = new CurrentScope();
        scope.school(establishment, 99, staff, role, account, year);
        return scope;
    }

    public static CurrentScope head(long establishment, int year) {
        return school(establishment, 1, Role.HEAD, 1, year);
    }
}
