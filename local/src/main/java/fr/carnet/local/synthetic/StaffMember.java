package fr.carnet.local.synthetic;

import java.time.LocalDate;

/**
 * Somebody employed by a school.
 *
 * @param type {@code epp} for the managed national staff, {@code local} for those the school made itself: the same
 *     number under each type is two persons
 * @param birthName null for local staff, like {@code birth}
 * @param subject null outside teaching
 */
record StaffMember(int id, String type, Sex sex, String usageName, String birthName, String firstName, LocalDate birth,
        String grade, String function, Subject subject) {
}
