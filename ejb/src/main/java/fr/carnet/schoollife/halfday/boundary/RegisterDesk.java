package fr.carnet.schoollife.halfday.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.halfday.control.RegisterPrint;
import fr.carnet.schoollife.halfday.control.Registers;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;

/** Where the staff reads and prints the monthly register of a division. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class RegisterDesk {

    @Inject
    Registers registers;

    @Inject
    RegisterPrint print;

    /** Of the month that holds this day; refuses DivisionUnknown. */
    @Audited(Act.REGISTER_READ)
    public Register register(long division, @NotNull LocalDate month) {
        return registers.of(division, month);
    }

    /** The same on landscape paper. */
    @Audited(Act.LETTERS_PRINTED)
    public byte[] print(long division, @NotNull LocalDate month) {
        return print.print(registers.of(division, month));
    }
}
