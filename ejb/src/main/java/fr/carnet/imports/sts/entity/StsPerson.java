package fr.carnet.imports.sts.entity;

import java.time.LocalDate;

/**
 * A member of the staff as an INDIVIDU or a SUPPLEANT says.
 *
 * @param function FONCTION as written, null when absent
 * @param role     what the function gives in Carnet
 * @param refused  the line cannot be taken
 */
public record StsPerson(int line, StaffType type, long id, String civility, String lastName, String firstName,
        LocalDate birthDate, String function, String role, boolean refused) {
}
